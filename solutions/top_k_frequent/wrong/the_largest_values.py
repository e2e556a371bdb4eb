# expect: WA
# why: sorts the values themselves, where their counts are meant
from collections import Counter


def top_k_frequent(nums, k):
    return sorted(Counter(nums), reverse=True)[:k]
