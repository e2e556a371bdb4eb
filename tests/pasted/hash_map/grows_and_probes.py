from typing import List, Optional


class Item:
    __slots__ = ("k", "v", "dead")

    def __init__(self, k: int, v: int):
        self.k, self.v = k, v
        self.dead = False


class MyHashMap:
    def __init__(self):
        self._make(4)

    def _make(self, n: int):
        self.n = n
        self.filled = 0
        self.tab: List[Optional[Item]] = [None for _ in range(n)]

    def _look(self, k: int) -> int:
        i, step = k % self.n, 1
        while self.tab[i] is not None and self.tab[i].k != k:
            i = (i + step) % self.n
            step += 1
        return i

    def put(self, key: int, value: int) -> None:
        i = self._look(key)
        if self.tab[i]:
            self.tab[i].v, self.tab[i].dead = value, False
            return
        self.tab[i] = Item(key, value)
        self.filled += 1
        if self.filled * 2 > self.n:
            olds = [x for x in self.tab if x and not x.dead]
            self._make(self.n * 2)
            for x in olds:
                self.put(x.k, x.v)

    def get(self, key: int) -> int:
        x = self.tab[self._look(key)]
        return x.v if x and not x.dead else -1

    def remove(self, key: int) -> None:
        x = self.tab[self._look(key)]
        if x:
            x.dead = True
