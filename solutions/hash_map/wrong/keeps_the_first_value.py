# expect: WA
# why: appends without looking whether the key is there, and finds the oldest pair first
"""Never replaces a value: the pair that came first is the one that is found."""


class HashMap:
    def __init__(self) -> None:
        self.lists: list[list[tuple[int, int]]] = [[] for _ in range(1000)]

    def put(self, key: int, value: int) -> None:
        self.lists[key % 1000].append((key, value))

    def get(self, key: int) -> int:
        for other, value in self.lists[key % 1000]:
            if other == key:
                return value
        return -1

    def remove(self, key: int) -> None:
        place = key % 1000
        self.lists[place] = [pair for pair in self.lists[place] if pair[0] != key]
