# label: n^3
# trap: itertools.combinations of three
# work: lines

from itertools import combinations


def three_sum(nums, target):
    return any(sum(three) == target for three in combinations(nums, 3))
