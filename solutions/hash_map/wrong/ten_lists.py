# expect: CLE
# time: O(n)
# space: O(n)
# why: the last digit is a handy hash, and nothing fails as the ten lists grow long
"""Spreads the keys over ten lists, however many keys there are."""


class HashMap:
    def __init__(self) -> None:
        self.lists: list[list[list[int]]] = [[] for _ in range(10)]

    def put(self, key: int, value: int) -> None:
        for pair in self.lists[key % 10]:
            if pair[0] == key:
                pair[1] = value
                return
        self.lists[key % 10].append([key, value])

    def get(self, key: int) -> int:
        for other, value in self.lists[key % 10]:
            if other == key:
                return value
        return -1

    def remove(self, key: int) -> None:
        pairs = self.lists[key % 10]
        for index, pair in enumerate(pairs):
            if pair[0] == key:
                del pairs[index]
                return
