# expect: CLE
# time: O(n)
# space: O(n)
# why: a time stamp for each key makes every use cheap; only making room is not
"""Notes when each key was used, and looks for the least such time."""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.used: dict[int, int] = {}
        self.time = 0

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.time += 1
        self.used[key] = self.time
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.used, key=self.used.__getitem__)
            del self.used[oldest], self.values[oldest]
        self.time += 1
        self.used[key] = self.time
        self.values[key] = value
