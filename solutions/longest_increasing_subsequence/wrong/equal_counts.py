# expect: WA
# why: the wrong one of two searches: it goes behind the ends that are equal
"""Lets equal entries follow each other."""

from bisect import bisect_right


def longest_increasing_subsequence(nums: list[int]) -> int:
    ends: list[int] = []
    for number in nums:
        place = bisect_right(ends, number)
        ends[place : place + 1] = [number]
    return len(ends)
