# expect: WA
# why: mixes up the two policies: counts uses instead of looking at the last one
"""Takes out the key with the fewest uses."""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.uses: dict[int, int] = {}

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.uses[key] += 1
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            leaving = min(self.values, key=self.uses.__getitem__)
            del self.values[leaving], self.uses[leaving]
        self.values[key] = value
        self.uses[key] = self.uses.get(key, 0) + 1
