# label: n^2
# trap: constant x12: an object for each pair
# work: lines

from collections import namedtuple

Pair = namedtuple("Pair", "first second total")


def three_sum(nums, target):
    have = set(nums)
    for i in range(len(nums)):
        for j in range(i):
            pair = Pair(nums[j], nums[i], nums[i] + nums[j])
            left = target - pair.total
            if left in have and left not in (pair.first, pair.second):
                return True
    return False
