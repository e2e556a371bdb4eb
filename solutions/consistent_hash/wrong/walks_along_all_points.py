# expect: CLE
# time: O(n^2)
# space: O(n)
# why: the nearest point ahead is the one with the shortest way, so all are measured
"""Looks at every point for each key."""

import hashlib


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
        start = place(key)
        nearest = min(self.points, key=lambda point: (point - start) % 2**64)
        return self.owners[nearest]
