# expect: WA
# why: restores the least entry from what is left, and forgets that nothing may be left
"""Goes on with the old least entry after the stack was emptied."""


class MinStack:
    def __init__(self) -> None:
        self.pairs: list[tuple[int, int]] = []
        self.least = 2**31

    def push(self, x: int) -> None:
        self.least = min(self.least, x)
        self.pairs.append((x, self.least))

    def pop(self) -> None:
        self.pairs.pop()
        if self.pairs:
            self.least = self.pairs[-1][1]

    def top(self) -> int:
        return self.pairs[-1][0]

    def getMin(self) -> int:
        return self.least
