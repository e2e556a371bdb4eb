# expect: WA
# why: setdefault saves the test, and makes an entry
"""Enters a missing key with -1 when it is asked for."""

from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: OrderedDict[int, int] = OrderedDict()

    def get(self, key: int) -> int:
        value = self.values.setdefault(key, -1)
        self.put(key, value)
        return value

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self.values.move_to_end(key)
        if len(self.values) > self.capacity:
            self.values.popitem(last=False)
