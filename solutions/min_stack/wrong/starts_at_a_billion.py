# expect: WA
# why: 10**9 is as good as infinity in many problems, but not in this one
"""Starts the least values at 10**9, which entries can exceed."""


class MinStack:
    def __init__(self) -> None:
        self.entries: list[int] = []
        self.minima = [10**9]

    def push(self, x: int) -> None:
        self.entries.append(x)
        self.minima.append(min(x, self.minima[-1]))

    def pop(self) -> None:
        self.entries.pop()
        self.minima.pop()

    def top(self) -> int:
        return self.entries[-1]

    def getMin(self) -> int:
        return self.minima[-1]
