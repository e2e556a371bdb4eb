from enum import Enum, IntFlag, auto, unique


@unique
class State(Enum):
    START = auto()
    SIGN = auto()
    DIGITS = auto()
    END = auto()

    @classmethod
    def _missing_(cls, value):
        return cls.END

    def __str__(self):
        return f"<{self.name.lower()}>"


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1


class Solution:
    def myAtoi(self, s: str) -> int:
        sign, total, state = 1, 0, State.START
        for ch in s:
            if state is State.START and ch == " ":
                continue
            if state is State.START and ch in "+-":
                sign, state = (-1 if ch == "-" else 1), State.SIGN
            elif ch.isdigit():
                total, state = total * 10 + int(ch), State.DIGITS
            else:
                break
        return max(-(2**31), min(2**31 - 1, sign * total)) if len(State.__members__) == 4 else 0
