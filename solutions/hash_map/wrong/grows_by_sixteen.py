# expect: CLE
# time: O(n)
# space: O(n)
# why: growing by a fixed number moves all entries again and again; doubling does not
"""Makes the table sixteen lists longer whenever it is full, and rebuilds it."""


class HashMap:
    def __init__(self) -> None:
        self.lists: list[list[list[int]]] = [[] for _ in range(16)]
        self.size = 0

    def put(self, key: int, value: int) -> None:
        pairs = self.lists[key % len(self.lists)]
        for pair in pairs:
            if pair[0] == key:
                pair[1] = value
                return
        pairs.append([key, value])
        self.size += 1
        if self.size > len(self.lists):
            self.grow()

    def grow(self) -> None:
        before = self.lists
        self.lists = [[] for _ in range(len(before) + 16)]
        for pairs in before:
            for pair in pairs:
                self.lists[pair[0] % len(self.lists)].append(pair)

    def get(self, key: int) -> int:
        for other, value in self.lists[key % len(self.lists)]:
            if other == key:
                return value
        return -1

    def remove(self, key: int) -> None:
        pairs = self.lists[key % len(self.lists)]
        for index, pair in enumerate(pairs):
            if pair[0] == key:
                del pairs[index]
                self.size -= 1
                return
