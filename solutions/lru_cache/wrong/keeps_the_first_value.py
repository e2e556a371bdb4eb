# expect: WA
# why: reuses get to move the key, and then believes that all is done
"""Moves a known key, and keeps its first value."""

from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: OrderedDict[int, int] = OrderedDict()

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.values.move_to_end(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if self.get(key) != -1:
            return
        self.values[key] = value
        if len(self.values) > self.capacity:
            self.values.popitem(last=False)
