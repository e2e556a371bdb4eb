# expect: WA
# why: one variable is enough as long as nothing is popped
"""Returns the least entry that was ever pushed."""


class MinStack:
    def __init__(self) -> None:
        self.entries: list[int] = []
        self.least = 2**31

    def push(self, x: int) -> None:
        self.entries.append(x)
        self.least = min(self.least, x)

    def pop(self) -> None:
        self.entries.pop()

    def top(self) -> int:
        return self.entries[-1]

    def getMin(self) -> int:
        return self.least
