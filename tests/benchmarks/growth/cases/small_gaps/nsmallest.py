# label: n^2 log n
# trap: heapq.nsmallest over a generator
# work: calls

import heapq
from itertools import combinations


def nth_gap(nums):
    gaps = (abs(a - b) for a, b in combinations(nums, 2))
    return heapq.nsmallest(len(nums), gaps)[-1]
