# label: n^2
# trap: a heap of all, popped n times
# work: lines

import heapq


def nth_gap(nums):
    n = len(nums)
    gaps = [abs(nums[i] - nums[j]) for i in range(n) for j in range(i)]
    heapq.heapify(gaps)
    for _ in range(n - 1):
        heapq.heappop(gaps)
    return gaps[0]
