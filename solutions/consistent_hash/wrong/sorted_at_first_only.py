# expect: WA
# why: the list was sorted once, and new points are simply appended
"""Sorts the points of each node, but not all of them together."""

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
            self.owners[place(f"{node}#{number}")] = node
        mine = [point for point, owner in self.owners.items() if owner == node]
        self.points = [point for point in self.points if point not in mine]
        self.points += sorted(mine)

    def remove(self, node: str) -> None:
        for number in range(self.vnodes):
            self.owners.pop(place(f"{node}#{number}"), None)
        self.points = sorted(self.owners)

    def lookup(self, key: str) -> str:
        if not self.points:
            return ""
        index = bisect_left(self.points, place(key))
        return self.owners[self.points[index % len(self.points)]]
