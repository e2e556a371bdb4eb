# expect: TLE
# why: looking for a free slot ends when there is one; in a full table there is none
"""Goes round a full table of eight slots for ever."""


class HashMap:
    def __init__(self) -> None:
        self.slots: list[tuple[int, int] | None] = [None] * 8
        self.removed = (-1, -1)

    def find(self, key: int) -> int:
        place = key % 8
        while self.slots[place] is not None and self.slots[place][0] != key:
            place = (place + 1) % 8
        return place

    def put(self, key: int, value: int) -> None:
        self.slots[self.find(key)] = (key, value)

    def get(self, key: int) -> int:
        pair = self.slots[self.find(key)]
        return -1 if pair is None else pair[1]

    def remove(self, key: int) -> None:
        place = self.find(key)
        if self.slots[place] is not None:
            self.slots[place] = self.removed
