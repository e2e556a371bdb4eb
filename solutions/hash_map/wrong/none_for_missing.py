# expect: WA
# why: `dict.get` gives None for a missing key, and a function that ends does so too
"""Returns None where -1 is asked for."""


class HashMap:
    def __init__(self) -> None:
        self.lists: list[list[list[int]]] = [[] for _ in range(1000)]

    def put(self, key: int, value: int) -> None:
        self.remove(key)
        self.lists[key % 1000].append([key, value])

    def get(self, key: int) -> int | None:
        for other, value in self.lists[key % 1000]:
            if other == key:
                return value

    def remove(self, key: int) -> None:
        pairs = self.lists[key % 1000]
        pairs[:] = [pair for pair in pairs if pair[0] != key]
