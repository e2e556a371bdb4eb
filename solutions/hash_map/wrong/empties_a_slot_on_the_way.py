# expect: WA
# why: a removed slot looks like one that was never taken, and ends the search there
"""Loses the keys that had gone past a slot which is emptied later."""


class HashMap:
    def __init__(self) -> None:
        self.slots: list[tuple[int, int] | None] = [None] * 16
        self.size = 0

    def find(self, key: int) -> int:
        place = key % len(self.slots)
        while self.slots[place] is not None and self.slots[place][0] != key:
            place = (place + 1) % len(self.slots)
        return place

    def put(self, key: int, value: int) -> None:
        place = self.find(key)
        self.size += self.slots[place] is None
        self.slots[place] = (key, value)
        if 2 * self.size > len(self.slots):
            pairs = [pair for pair in self.slots if pair]
            self.slots = [None] * (2 * len(self.slots))
            for pair in pairs:
                self.slots[self.find(pair[0])] = pair

    def get(self, key: int) -> int:
        pair = self.slots[self.find(key)]
        return -1 if pair is None else pair[1]

    def remove(self, key: int) -> None:
        place = self.find(key)
        if self.slots[place] is not None:
            self.slots[place] = None
            self.size -= 1
