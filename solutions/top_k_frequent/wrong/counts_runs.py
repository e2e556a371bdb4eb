# expect: WA
# why: groupby sees neighbours only, and the list is not sorted
from itertools import groupby


def top_k_frequent(nums, k):
    counts = {value: len(list(run)) for value, run in groupby(nums)}
    return sorted(counts, key=counts.get, reverse=True)[:k]
