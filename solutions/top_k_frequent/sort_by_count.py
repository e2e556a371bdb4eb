# expect: AC
# time: O(n log n)
# space: O(n)
# why: count in one walk, sort the values by count, take the first k
"""Top K Frequent by counting and sorting.

A Counter, which is a dictionary from value to count, counts in one walk. The
different values, sorted by count with the highest first, begin with the answer.

Time O(n + d log d) for d different values, which is O(n log n) when most are
different; extra space O(d). It puts all values in order, which is more than is asked.
`counts.most_common(k)` does the choosing with a heap.
"""

from collections import Counter


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    """Return the k values that occur most often, the most frequent one first."""
    counts = Counter(nums)
    return sorted(counts, key=counts.__getitem__, reverse=True)[:k]
