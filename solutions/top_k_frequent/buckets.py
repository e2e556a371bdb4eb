# expect: AC
# time: O(n)
# space: O(n)
# why: a count is a whole number from 1 to n, so counts can be sorted without comparing
"""Top K Frequent with a bucket for each possible count.

No value occurs more than n times. So there is a bucket for each count up to n, and a
value goes into the bucket of its count; read from the highest down, the buckets give
the values in order.

    nums = [4, -1, 4, 7, -1, 4]     count   1    2    3   4   5   6
                                    bucket  7   -1    4

It is clear which values are the answer, so it ends where a bucket ends.

Time O(n), extra space O(n), whatever k is.
Source: Cormen et al., Introduction to Algorithms, 3rd ed., section 8.4, for buckets.
"""

from collections import Counter


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    """Return the k values that occur most often, the most frequent one first."""
    buckets: list[list[int]] = [[] for _ in nums]  # buckets[c - 1] is for count c
    for value, count in Counter(nums).items():
        buckets[count - 1].append(value)
    answer: list[int] = []
    while len(answer) < k:
        answer += buckets.pop()
    return answer
