# expect: WA
# why: takes the node out of the list and forgets that the dict leads to it as well
"""Still finds the keys that had to go."""

from collections import deque


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.order: deque[int] = deque()

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        self.values[key] = value
        self.use(key)

    def use(self, key: int) -> None:
        if key in self.order:
            self.order.remove(key)
        elif len(self.order) == self.capacity:
            self.order.popleft()
        self.order.append(key)
