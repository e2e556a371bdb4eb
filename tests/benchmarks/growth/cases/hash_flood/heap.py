# label: n log n
# trap: a heap, popped to the end
# work: calls

import heapq


def distinct(nums):
    heap = list(nums)
    heapq.heapify(heap)
    last, count = None, 0
    while heap:
        top = heapq.heappop(heap)
        if top != last:
            count += 1
            last = top
    return count
