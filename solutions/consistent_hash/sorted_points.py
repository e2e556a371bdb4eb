# expect: AC
# time: O(n log n)
# space: O(n)
# why: in a sorted list of all points, the next one after a key is found by halving
"""All points in one sorted list; a dict tells which node each belongs to.

A key belongs to the first point at its place or after it. Behind the last point the
ring goes on with the first one, which is what the remainder by the number of points
says: the index that is one too far becomes 0.

    points     0.04 b    0.22 b    0.62 a    0.63 a
    keys          0.14 ^       0.29 ^             0.92, round to 0.04

A new node only puts points between the others. What lies before one of them, up to
the point before, moves to the new node; everything else keeps its next point. With
many points a node, these pieces come from all the others in equal shares.

Time for p points: O(log p) for lookup, O(p log p) at most for add, O(p) for remove;
extra space O(p).
Source: Karger et al., Consistent Hashing and Random Trees, STOC 1997, 654-663.
"""

import hashlib
from bisect import bisect_left


def place(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


class Ring:
    """Nodes with several points each on a ring."""

    def __init__(self, vnodes: int) -> None:
        self._vnodes = vnodes
        self._points: list[int] = []
        self._owners: dict[int, str] = {}

    def add(self, node: str) -> None:
        """Put the points of a node on the ring."""
        for number in range(self._vnodes):
            self._owners[place(f"{node}#{number}")] = node
        self._points = sorted(self._owners)

    def remove(self, node: str) -> None:
        """Take the points of a node off the ring."""
        self._points = [each for each in self._points if self._owners[each] != node]
        self._owners = {each: self._owners[each] for each in self._points}

    def lookup(self, key: str) -> str:
        """Return the node of the first point at the key's place or after it."""
        if not self._points:
            return ""
        index = bisect_left(self._points, place(key))
        return self._owners[self._points[index % len(self._points)]]
