# label: n^2 log n
# trap: log factor: a binary search for each pair
# work: calls

from bisect import bisect_left


def three_sum(nums, target):
    nums = sorted(nums)
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            wanted = target - nums[i] - nums[j]
            place = bisect_left(nums, wanted, j + 1)
            if place < len(nums) and nums[place] == wanted:
                return True
    return False
