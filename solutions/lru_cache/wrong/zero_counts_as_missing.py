# expect: WA
# why: `or -1` is short, and takes 0 for nothing
"""Returns -1 for a key whose value is 0."""

from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: OrderedDict[int, int] = OrderedDict()

    def get(self, key: int) -> int:
        if key in self.values:
            self.values.move_to_end(key)
        return self.values.get(key) or -1

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self.values.move_to_end(key)
        if len(self.values) > self.capacity:
            self.values.popitem(last=False)
