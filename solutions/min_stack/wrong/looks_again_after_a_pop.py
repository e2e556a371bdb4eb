# expect: CLE
# time: O(n)
# space: O(n)
# why: a variable for the least entry, made anew only when that entry goes
"""Looks through all entries whenever the least one was taken off."""


class MinStack:
    def __init__(self) -> None:
        self.entries: list[int] = []
        self.least = 0

    def push(self, x: int) -> None:
        self.least = min(self.least, x) if self.entries else x
        self.entries.append(x)

    def pop(self) -> None:
        if self.entries.pop() == self.least and self.entries:
            self.least = min(self.entries)

    def top(self) -> int:
        return self.entries[-1]

    def getMin(self) -> int:
        return self.least
