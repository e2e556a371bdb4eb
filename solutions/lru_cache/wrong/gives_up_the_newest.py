# expect: WA
# why: popitem takes the last item unless it is told otherwise
"""Takes out the key that was used last, before the new one."""

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
        if key not in self.values and len(self.values) == self.capacity:
            self.values.popitem()
        self.values[key] = value
        self.values.move_to_end(key)
