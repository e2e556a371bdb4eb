# expect: WA
# why: hashing takes time, so the answers are kept, for longer than they are true
"""Keeps answers when nodes come and go."""

import hashlib
from bisect import bisect_left


def place(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


class Ring:
    def __init__(self, vnodes: int) -> None:
        self.vnodes = vnodes
        self.points: list[int] = []
        self.owners: dict[int, str] = {}
        self.known: dict[str, str] = {}

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
        if key in self.known:
            return self.known[key]
        index = bisect_left(self.points, place(key))
        self.known[key] = self.owners[self.points[index % len(self.points)]]
        return self.known[key]
