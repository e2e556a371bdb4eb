# expect: WA
# why: only a smaller entry is a new least one, so `<` looks enough
"""Leaves an entry equal to the least one out of the second stack."""


class MinStack:
    def __init__(self) -> None:
        self.entries: list[int] = []
        self.minima: list[int] = [2**31]

    def push(self, x: int) -> None:
        self.entries.append(x)
        if x < self.minima[-1]:
            self.minima.append(x)

    def pop(self) -> None:
        if self.entries.pop() == self.minima[-1]:
            self.minima.pop()

    def top(self) -> int:
        return self.entries[-1]

    def getMin(self) -> int:
        return self.minima[-1]
