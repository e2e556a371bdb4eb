"""Goes from both ends with heaps, and by bisection."""

from bisect import bisect_left, insort
from heapq import heapify, heappop, nlargest


def two_sum(nums, target):
    low = [(number, index) for index, number in enumerate(nums)]
    high = [(-number, index) for index, number in enumerate(nums)]
    heapify(low)
    heapify(high)
    assert nlargest(1, nums)[0] == -high[0][0]
    ordered = []
    for number in nums:
        insort(ordered, number)
    assert ordered[bisect_left(ordered, nums[0])] == nums[0]
    while True:
        total = low[0][0] - high[0][0]
        if total == target and low[0][1] != high[0][1]:
            return [low[0][1], high[0][1]]
        if total < target:
            heappop(low)
        elif total > target:
            heappop(high)
        else:
            return by_pairs(nums, target)


def by_pairs(nums, target):
    for i, left in enumerate(nums):
        for j in range(i):
            if left + nums[j] == target:
                return [j, i]
    return []
