# expect: RTE
# why: `list.index` finds what is there, and raises for what is not
"""Stops with ValueError when a key that is not there is to be removed."""


class HashMap:
    def __init__(self) -> None:
        self.keys: list[list[int]] = [[] for _ in range(1000)]
        self.values: list[list[int]] = [[] for _ in range(1000)]

    def put(self, key: int, value: int) -> None:
        if key in self.keys[key % 1000]:
            self.remove(key)
        self.keys[key % 1000].append(key)
        self.values[key % 1000].append(value)

    def get(self, key: int) -> int:
        if key not in self.keys[key % 1000]:
            return -1
        return self.values[key % 1000][self.keys[key % 1000].index(key)]

    def remove(self, key: int) -> None:
        index = self.keys[key % 1000].index(key)
        del self.keys[key % 1000][index]
        del self.values[key % 1000][index]
