# label: n^2
# trap: itertools.combinations
# work: lines

from itertools import combinations


def pair_sum(nums, target):
    for i, j in combinations(range(len(nums)), 2):
        if nums[i] + nums[j] == target:
            return [i, j]
    return []
