# expect: WA
# why: appends the points without a look at what is there
"""Has every point twice after a node was added twice, and removes only one of each."""

import hashlib
from bisect import bisect_left


def place(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


class Ring:
    def __init__(self, vnodes: int) -> None:
        self.vnodes = vnodes
        self.points: list[int] = []
        self.owners: dict[int, str] = {}

    def add(self, node: str) -> None:
        for number in range(self.vnodes):
            self.points.append(place(f"{node}#{number}"))
            self.owners[self.points[-1]] = node
        self.points.sort()

    def remove(self, node: str) -> None:
        for number in range(self.vnodes):
            point = place(f"{node}#{number}")
            if point in self.points:
                self.points.remove(point)

    def lookup(self, key: str) -> str:
        if not self.points:
            return ""
        index = bisect_left(self.points, place(key))
        return self.owners[self.points[index % len(self.points)]]
