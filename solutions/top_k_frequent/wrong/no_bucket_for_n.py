# expect: RTE
# why: n buckets, from 0 to n - 1, and none for a value that is everywhere
from collections import Counter


def top_k_frequent(nums, k):
    buckets = [[] for _ in range(len(nums))]
    for value, count in Counter(nums).items():
        buckets[count].append(value)
    return [value for bucket in reversed(buckets) for value in bucket][:k]
