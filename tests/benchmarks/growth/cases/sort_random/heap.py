# label: n log n
# trap: heapq
# work: calls

import heapq


def sort_numbers(nums):
    heapq.heapify(nums)
    return [heapq.heappop(nums) for _ in range(len(nums))]
