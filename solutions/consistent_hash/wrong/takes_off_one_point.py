# expect: WA
# why: removes the node where it is found first
"""Leaves all points but one of a removed node on the ring."""

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
        self.points = sorted(self.owners)

    def remove(self, node: str) -> None:
        for point, owner in self.owners.items():
            if owner == node:
                del self.owners[point]
                break
        self.points = sorted(self.owners)

    def lookup(self, key: str) -> str:
        if not self.points:
            return ""
        index = bisect_left(self.points, place(key))
        return self.owners[self.points[index % len(self.points)]]
