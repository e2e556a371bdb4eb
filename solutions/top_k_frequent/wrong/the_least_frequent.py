# expect: WA
# why: sorts by count, but takes the end with the lowest counts
from collections import Counter


def top_k_frequent(nums, k):
    counts = Counter(nums)
    return sorted(counts, key=counts.get)[:k]
