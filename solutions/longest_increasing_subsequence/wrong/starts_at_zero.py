# expect: WA
# why: 0 stands for "nothing before", and entries below 0 never come after it
"""Leaves out entries that are not above 0."""

from bisect import bisect_left


def longest_increasing_subsequence(nums: list[int]) -> int:
    ends = [0]
    for number in nums:
        place = bisect_left(ends, number)
        if place > 0:
            ends[place : place + 1] = [number]
    return max(len(ends) - 1, 1)
