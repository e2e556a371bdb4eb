# expect: AC
# time: O(n log n)
# space: O(n)
# why: the points of a node can be computed again, and each of them found by halving
"""Pairs of place and node in a sorted list, put in and taken out one by one.

Where the points of a node are can be computed again at any time. So remove needs no
walk along the ring: it finds each of them by halving, just as add does. What is paid
for is the room that a list has to make, or to close: one fast move of what follows.

A pair with an empty name comes before all pairs of its place, so that halving by
it finds the first point at that place or after it.

Time for p points, v of them of one node: O(log p) for lookup, O(v p) for add and
remove, though of the cheapest steps there are; extra space O(p).
"""

import hashlib
from bisect import bisect_left, insort


def place(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


class Ring:
    """Nodes with several points each on a ring."""

    def __init__(self, vnodes: int) -> None:
        self._vnodes = vnodes
        self._nodes: set[str] = set()
        self._points: list[tuple[int, str]] = []

    def add(self, node: str) -> None:
        """Put the points of a node on the ring, unless they are there."""
        if node not in self._nodes:
            self._nodes.add(node)
            for point in self._points_of(node):
                insort(self._points, point)

    def remove(self, node: str) -> None:
        """Take the points of a node off the ring, if they are there."""
        if node in self._nodes:
            self._nodes.remove(node)
            for point in self._points_of(node):
                del self._points[bisect_left(self._points, point)]

    def lookup(self, key: str) -> str:
        """Return the node of the first point at the key's place or after it."""
        if not self._points:
            return ""
        index = bisect_left(self._points, (place(key), ""))
        return self._points[index % len(self._points)][1]

    def _points_of(self, node: str) -> list[tuple[int, str]]:
        return [(place(f"{node}#{number}"), node) for number in range(self._vnodes)]
