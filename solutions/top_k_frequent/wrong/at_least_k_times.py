# expect: WA
# why: takes k for how often a value has to occur
from collections import Counter


def top_k_frequent(nums, k):
    return [value for value, count in Counter(nums).items() if count >= k]
