# expect: CLE
# time: O(n)
# space: O(n)
# why: `[[]] * 1000` looks like a thousand lists, and is one list a thousand times
"""Hashes well, and then finds all the entries in the same list."""


class HashMap:
    def __init__(self) -> None:
        self.lists: list[list[list[int]]] = [[]] * 1000

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
        for index, pair in enumerate(pairs):
            if pair[0] == key:
                del pairs[index]
                return
