# expect: AC
# time: O(n log n)
# space: O(n)
# why: for each length only the smallest end matters, and these ends are sorted
"""Longest Increasing Subsequence by the smallest end for each length.

`ends[i]` is the smallest entry with which an increasing subsequence of i + 1
entries can end, so far. A smaller end is never worse: whatever can follow a larger
one can follow it too. The ends increase, since a subsequence without its last entry
ends with something smaller.

    entry     3     8     4     9       1       5       6
    ends      3     3 8   3 4   3 4 9   1 4 9   1 4 5   1 4 5 6

A new entry goes behind all ends that are smaller, and takes the place of the next
one, or makes the list longer. At the end the length is the answer, but the ends
themselves, like 1 4 5 6 here, need not be a subsequence.

Time O(n log n), a binary search for each entry; extra space O(n).
Source: M. L. Fredman, On computing the length of longest increasing subsequences,
Discrete Mathematics 11, 1975, 29-35.
"""

from bisect import bisect_left


def longest_increasing_subsequence(nums: list[int]) -> int:
    """Return the length of the longest strictly increasing subsequence."""
    ends: list[int] = []
    for number in nums:
        place = bisect_left(ends, number)
        ends[place : place + 1] = [number]  # in the place of it, or at the end
    return len(ends)
