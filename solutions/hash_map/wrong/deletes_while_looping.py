# expect: RTE
# why: the range was counted before the list became shorter, and the loop goes on
"""Reads past the end of a list after it has deleted an entry from it."""


class HashMap:
    def __init__(self) -> None:
        self.lists: list[list[list[int]]] = [[] for _ in range(100)]

    def put(self, key: int, value: int) -> None:
        for pair in self.lists[key % 100]:
            if pair[0] == key:
                pair[1] = value
                return
        self.lists[key % 100].append([key, value])

    def get(self, key: int) -> int:
        for other, value in self.lists[key % 100]:
            if other == key:
                return value
        return -1

    def remove(self, key: int) -> None:
        pairs = self.lists[key % 100]
        for index in range(len(pairs)):
            if pairs[index][0] == key:
                del pairs[index]
