# label: n^4
# trap: hidden: insort of all differences, whose moves have a tiny constant
# work: calls

from bisect import insort


def nth_gap(nums):
    gaps = []
    for i in range(len(nums)):
        for j in range(i):
            insort(gaps, abs(nums[i] - nums[j]))
    return gaps[len(nums) - 1]
