# expect: CLE
# time: O(n)
# space: O(n)
# why: a map at its simplest: every call walks along the list of all that is there
"""Keeps all pairs in one list, and searches it from the front."""


class HashMap:
    def __init__(self) -> None:
        self.pairs: list[list[int]] = []

    def put(self, key: int, value: int) -> None:
        for pair in self.pairs:
            if pair[0] == key:
                pair[1] = value
                return
        self.pairs.append([key, value])

    def get(self, key: int) -> int:
        for other, value in self.pairs:
            if other == key:
                return value
        return -1

    def remove(self, key: int) -> None:
        self.pairs = [pair for pair in self.pairs if pair[0] != key]
