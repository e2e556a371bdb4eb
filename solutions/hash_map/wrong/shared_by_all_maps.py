# expect: WA
# why: a list in the body of the class is made once, for all instances together
"""Starts a second map with what is left in the first."""


class HashMap:
    lists: list[list[list[int]]] = [[] for _ in range(1000)]

    def put(self, key: int, value: int) -> None:
        for pair in self.lists[key % 1000]:
            if pair[0] == key:
                pair[1] = value
                return
        self.lists[key % 1000].append([key, value])

    def get(self, key: int) -> int:
        for other, value in self.lists[key % 1000]:
            if other == key:
                return value
        return -1

    def remove(self, key: int) -> None:
        pairs = self.lists[key % 1000]
        pairs[:] = [pair for pair in pairs if pair[0] != key]
