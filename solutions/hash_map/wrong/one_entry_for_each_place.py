# expect: WA
# why: the hash stands in for the key, as if different keys never had the same one
"""Stores a value where the hash says, without the key that it belongs to."""


class HashMap:
    def __init__(self) -> None:
        self.values = [-1] * 100

    def put(self, key: int, value: int) -> None:
        self.values[key % 100] = value

    def get(self, key: int) -> int:
        return self.values[key % 100]

    def remove(self, key: int) -> None:
        self.values[key % 100] = -1
