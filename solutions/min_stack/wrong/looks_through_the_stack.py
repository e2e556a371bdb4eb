# expect: CLE
# time: O(n)
# space: O(n)
# why: the plain stack, and `min` when it is asked for
"""Looks through all entries whenever the least one is asked for."""


class MinStack:
    def __init__(self) -> None:
        self.entries: list[int] = []

    def push(self, x: int) -> None:
        self.entries.append(x)

    def pop(self) -> None:
        self.entries.pop()

    def top(self) -> int:
        return self.entries[-1]

    def getMin(self) -> int:
        return min(self.entries)
