# expect: WA
# why: adds lists at the end, though the place of a key depends on how many there are
"""Cannot find a key any more once the table has grown past it."""


class HashMap:
    def __init__(self) -> None:
        self.lists: list[list[list[int]]] = [[] for _ in range(8)]
        self.size = 0

    def put(self, key: int, value: int) -> None:
        for pair in self.lists[key % len(self.lists)]:
            if pair[0] == key:
                pair[1] = value
                return
        self.lists[key % len(self.lists)].append([key, value])
        self.size += 1
        if self.size > len(self.lists):
            self.lists += [[] for _ in range(len(self.lists))]

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
