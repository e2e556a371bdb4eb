from bisect import bisect_left


class HashMap:
    def __init__(self):
        self.keys, self.vals = [], []

    def _at(self, key):
        i = bisect_left(self.keys, key)
        return i, i < len(self.keys) and self.keys[i] == key

    def put(self, key, value):
        i, there = self._at(key)
        if there:
            self.vals[i] = value
        else:
            self.keys.insert(i, key)
            self.vals.insert(i, value)

    def get(self, key):
        i, there = self._at(key)
        return self.vals[i] if there else -1

    def remove(self, key):
        i, there = self._at(key)
        if there:
            self.keys.pop(i)
            self.vals.pop(i)
