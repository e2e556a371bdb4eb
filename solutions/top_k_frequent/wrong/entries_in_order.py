# expect: WA
# why: sorts the entries by count and takes k of them, so that a value comes repeatedly
from collections import Counter


def top_k_frequent(nums, k):
    counts = Counter(nums)
    return sorted(nums, key=lambda value: -counts[value])[:k]
