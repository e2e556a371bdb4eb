# expect: AC
# time: O(n log k)
# space: O(n)
# why: of the values seen so far only the best k matter, and a heap knows their worst
"""Top K Frequent with a heap of the best k so far.

After each value the heap has the k most frequent of those passed, and its top is the
least frequent of them: the one that has to go when a better one comes. So a heap
with the smallest on top keeps the largest.

Time O(n) to count and O(d log k) to choose among d different values; extra space O(d)
for the counts and O(k) for the heap. When k is small, that is nearly linear; and the
values may come from a stream of counts that does not fit in memory.
Source: Sedgewick, Wayne, Algorithms, 4th ed., section 2.4.
"""

from collections import Counter
from heapq import heappop, heappush


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    """Return the k values that occur most often, in no particular order."""
    best: list[tuple[int, int]] = []  # count first: pairs are compared from the left
    for value, count in Counter(nums).items():
        heappush(best, (count, value))
        if len(best) > k:
            heappop(best)
    return [value for _, value in best]
