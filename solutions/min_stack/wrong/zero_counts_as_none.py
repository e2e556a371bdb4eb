# expect: WA
# why: `if self.least` reads as "if there is a least entry", and is false for 0
"""Takes a least entry of 0 for none, and notes the next one instead."""


class MinStack:
    def __init__(self) -> None:
        self.entries: list[int] = []
        self.minima: list[int | None] = [None]

    def push(self, x: int) -> None:
        self.entries.append(x)
        least = self.minima[-1]
        self.minima.append(min(x, least) if least else x)

    def pop(self) -> None:
        self.entries.pop()
        self.minima.pop()

    def top(self) -> int:
        return self.entries[-1]

    def getMin(self) -> int | None:
        return self.minima[-1]
