class Slot(object):
    """all pairs with one remainder"""

    def __init__(self):
        self.pairs = []

    def where(self, k):
        for pos in range(len(self.pairs)):
            if self.pairs[pos][0] == k:
                return pos
        return None

    def read(self, k):
        pos = self.where(k)
        return -1 if pos is None else self.pairs[pos][1]

    def write(self, k, v):
        self.drop(k)
        self.pairs.append((k, v))

    def drop(self, k):
        pos = self.where(k)
        if pos is not None:
            self.pairs.pop(pos)


class MyHashMap(object):
    M = 769

    def __init__(self):
        self.slots = [Slot() for _ in range(self.M)]

    def put(self, key, value):
        self.slots[key % self.M].write(key, value)

    def get(self, key):
        return self.slots[key % self.M].read(key)

    def remove(self, key):
        self.slots[key % self.M].drop(key)
