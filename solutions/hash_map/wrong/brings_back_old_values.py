# expect: WA
# why: a new pair in front hides the old one, and looks like a replacement until it goes
"""Puts every pair in front of its list; removing it uncovers the one before."""


class HashMap:
    def __init__(self) -> None:
        self.lists: list[list[tuple[int, int]]] = [[] for _ in range(1000)]

    def put(self, key: int, value: int) -> None:
        self.lists[key % 1000].insert(0, (key, value))

    def get(self, key: int) -> int:
        for other, value in self.lists[key % 1000]:
            if other == key:
                return value
        return -1

    def remove(self, key: int) -> None:
        pairs = self.lists[key % 1000]
        for index, (other, _) in enumerate(pairs):
            if other == key:
                del pairs[index]
                return
