# expect: AC
# time: O(1)
# space: O(n)
# why: the dict finds a node at once, and a node in hand moves by changing six links
"""A dict that leads from a key to its node in a doubly linked ring.

The ring is in order of use. One node without an entry of its own, `ends`, stays in
it for good, between the newest entry and the oldest one, so that every entry
always has a neighbour on either side:

    ends -> 4 -> 1 -> 7 -> ends        then get(1),
    ends -> 4 -> 7 -> 1 -> ends        then put(9, ...) with room for three keys
    ends -> 7 -> 1 -> 9 -> ends

To move an entry to the new end nothing is searched: the dict gives the node, its
neighbours are joined, and it goes in before `ends`. What has to leave is the node
after `ends`. It holds its key, since the dict must forget that as well.

Time O(1) a call on average, as a dict is; extra space O(n) for n places.
"""

from __future__ import annotations


class Node:
    """An entry of the cache, between an older and a newer one."""

    def __init__(self, key: int, value: int) -> None:
        self.key, self.value = key, value
        self.older = self.newer = self  # a ring of one


class LRUCache:
    """A map with room for `capacity` keys; the least recently used one goes."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._nodes: dict[int, Node] = {}
        self._ends = Node(0, 0)

    def get(self, key: int) -> int:
        """Return the value of `key` and use it; -1 if it is missing."""
        if key not in self._nodes:
            return -1
        node = self._nodes[key]
        self._take_out(node)
        self._append(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        """Give `key` a value and use it; make room if it is new."""
        if key in self._nodes:
            self._take_out(self._nodes[key])
        elif len(self._nodes) == self._capacity:
            leaving = self._ends.newer
            self._take_out(leaving)
            del self._nodes[leaving.key]
        self._nodes[key] = Node(key, value)
        self._append(self._nodes[key])

    def _take_out(self, node: Node) -> None:
        """Join the neighbours of a node."""
        node.older.newer, node.newer.older = node.newer, node.older

    def _append(self, node: Node) -> None:
        """Put a node in at the new end."""
        node.older, node.newer = self._ends.older, self._ends
        node.older.newer = node.newer.older = node
