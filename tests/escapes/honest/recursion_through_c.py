"""Recurses through key functions, comparisons and generators."""

import functools


class Key:
    def __init__(self, value, depth=300):
        self.value, self.depth = value, depth

    def __lt__(self, other):
        if self.depth:
            deeper = Key(self.value, self.depth - 1)
            return sorted([deeper, Key(other.value, 0)])[0] is deeper
        return self.value < other.value


@functools.lru_cache(maxsize=1000)
def climb(n):
    return n if n < 2 else climb(n - 1) + climb(n - 2)


def walk(n):
    if n:
        yield from walk(n - 1)
    yield n


def two_sum(nums, target):
    assert climb(900) > 0
    assert sum(walk(500)) == 500 * 501 // 2
    assert min(Key(1), Key(2)).value == 1
    for i, left in enumerate(nums):
        for j in range(i):
            if left + nums[j] == target:
                return [i, j]
    return []
