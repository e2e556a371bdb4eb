# expect: WA
# why: confuses the two ends of the list: that is a queue
"""Takes entries off at the bottom."""


class MinStack:
    def __init__(self) -> None:
        self.entries: list[int] = []

    def push(self, x: int) -> None:
        self.entries.append(x)

    def pop(self) -> None:
        self.entries.pop(0)

    def top(self) -> int:
        return self.entries[0]

    def getMin(self) -> int:
        return min(self.entries)
