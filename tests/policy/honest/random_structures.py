import random
from random import choice, randint


class RandomizedSet:
    def __init__(self):
        self.vals, self.pos = [], {}

    def insert(self, val: int) -> bool:
        if val in self.pos:
            return False
        self.pos[val] = len(self.vals)
        self.vals.append(val)
        return True

    def remove(self, val: int) -> bool:
        if val not in self.pos:
            return False
        i, last = self.pos.pop(val), self.vals.pop()
        if last != val:
            self.vals[i] = last
            self.pos[last] = i
        return True

    def getRandom(self) -> int:
        return choice(self.vals) if randint(0, 1) else random.choice(self.vals)


def quickselect(nums, k):
    random.seed(7)
    pivot = random.choice(nums)
    lo = [x for x in nums if x < pivot]
    eq = sum(x == pivot for x in nums)
    if k < len(lo):
        return quickselect(lo, k)
    return pivot if k < len(lo) + eq else quickselect([x for x in nums if x > pivot], k - len(lo) - eq)
