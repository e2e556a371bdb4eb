# expect: WA
# why: a removed slot may be used again, but the key may still be there, further on
"""Puts a key a second time, in front of its old place, which removing uncovers."""

FREE, REMOVED = -1, -2


class HashMap:
    def __init__(self) -> None:
        self.resize(8)

    def resize(self, length: int) -> None:
        self.keys, self.values, self.used = [FREE] * length, [0] * length, 0

    def put(self, key: int, value: int) -> None:
        place = key % len(self.keys)
        while self.keys[place] not in (key, FREE, REMOVED):
            place = (place + 1) % len(self.keys)
        self.used += self.keys[place] == FREE
        self.keys[place], self.values[place] = key, value
        if 2 * self.used > len(self.keys):
            pairs = [pair for pair in zip(self.keys, self.values) if pair[0] >= 0]
            self.resize(2 * len(self.keys))
            for pair in pairs:
                self.put(*pair)

    def find(self, key: int) -> int:
        place = key % len(self.keys)
        while self.keys[place] not in (key, FREE):
            place = (place + 1) % len(self.keys)
        return place

    def get(self, key: int) -> int:
        place = self.find(key)
        return self.values[place] if self.keys[place] == key else -1

    def remove(self, key: int) -> None:
        place = self.find(key)
        if self.keys[place] == key:
            self.keys[place] = REMOVED
