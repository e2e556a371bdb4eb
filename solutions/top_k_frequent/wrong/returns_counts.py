# expect: WA
# why: gives how often the values occur, not which they are
from collections import Counter


def top_k_frequent(nums, k):
    return sorted(Counter(nums).values(), reverse=True)[:k]
