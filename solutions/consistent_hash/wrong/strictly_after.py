# expect: WA
# why: bisect without a side is bisect_right
"""Gives a key at the place of a point to the next one."""

import hashlib
from bisect import bisect_right


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
        for number in range(self.vnodes):
            self.owners.pop(place(f"{node}#{number}"), None)
        self.points = sorted(self.owners)

    def lookup(self, key: str) -> str:
        if not self.points:
            return ""
        index = bisect_right(self.points, place(key))
        return self.owners[self.points[index % len(self.points)]]
