# expect: WA
# why: a heap has the least entry at hand, so everything is done with it
"""Takes the least entry off instead of the top one."""

from heapq import heappop, heappush


class MinStack:
    def __init__(self) -> None:
        self.entries: list[int] = []
        self.last = 0

    def push(self, x: int) -> None:
        heappush(self.entries, x)
        self.last = x

    def pop(self) -> None:
        heappop(self.entries)

    def top(self) -> int:
        return self.last

    def getMin(self) -> int:
        return self.entries[0] if self.entries else self.last
