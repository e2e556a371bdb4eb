# label: n log n
# trap: log factor: a binary search for each number
# work: calls

from bisect import bisect_left


def pair_sum(nums, target):
    ordered = sorted(nums)
    for i, number in enumerate(nums):
        place = bisect_left(ordered, target - number)
        if place < len(ordered) and ordered[place] == target - number:
            j = nums.index(target - number)
            if j != i:
                return [i, j]
    return []
