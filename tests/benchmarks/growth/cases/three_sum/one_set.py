# label: n^2
# trap: one set of all, then pairs, three times faster
# work: lines

from itertools import combinations


def three_sum(nums, target):
    places = {number: i for i, number in enumerate(nums)}
    for i, j in combinations(range(len(nums)), 2):
        k = places.get(target - nums[i] - nums[j])
        if k is not None and k != i and k != j:
            return True
    return False
