# expect: WA
# why: walks the ring in the other direction
"""Gives a key to the point before it."""

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
        for number in range(self.vnodes):
            self.owners.pop(place(f"{node}#{number}"), None)
        self.points = sorted(self.owners)

    def lookup(self, key: str) -> str:
        if not self.points:
            return ""
        index = bisect_left(self.points, place(key))
        return self.owners[self.points[index - 1]]
