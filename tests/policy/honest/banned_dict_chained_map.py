# ban: dict, set, frozenset, Counter, defaultdict, OrderedDict
from typing import Dict, List, Optional, Set


class Entry:
    __slots__ = ("key", "value", "next")

    def __init__(self, key: int, value: int, next: "Optional[Entry]" = None):
        self.key, self.value, self.next = key, value, next


class MyHashMap:
    """Put like a dict, {key: value}, but from lists."""

    def __init__(self) -> None:
        self.buckets: List[Optional[Entry]] = [None] * 1024
        self.size = 0

    def set(self, key: int, value: int) -> None:
        self.put(key, value)

    def put(self, key: int, value: int) -> None:
        node = self._find(key)
        if node:
            node.value = value
        else:
            slot = hash(key) % len(self.buckets)
            self.buckets[slot] = Entry(key, value, self.buckets[slot])

    def _find(self, key):
        node = self.buckets[hash(key) % len(self.buckets)]
        while node and node.key != key:
            node = node.next
        return node

    def get(self, key: int) -> int:
        node = self._find(key)
        return getattr(node, "value", -1)

    def load(self, table: Dict[int, int], skip: Set[int], extra: dict[int, list[int]]) -> None:
        for key in table:
            self.set(key, table[key])
