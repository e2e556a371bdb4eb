# expect: WA
# why: `pop` of a list returns the entry, so it serves for `top` as well
"""Looks at the top entry by taking it off."""


class MinStack:
    def __init__(self) -> None:
        self.pairs: list[tuple[int, int]] = []
        self.last = (0, 0)

    def push(self, x: int) -> None:
        least = min(x, self.pairs[-1][1]) if self.pairs else x
        self.pairs.append((x, least))

    def pop(self) -> None:
        if self.pairs:
            self.last = self.pairs.pop()

    def top(self) -> int:
        self.pop()
        return self.last[0]

    def getMin(self) -> int:
        return self.pairs[-1][1] if self.pairs else self.last[1]
