# expect: WA
# why: only makes the list of ends longer, and keeps ends that are too large
"""Appends an entry that is greater than all ends, and drops the others."""


def longest_increasing_subsequence(nums: list[int]) -> int:
    ends: list[int] = []
    for number in nums:
        if not ends or number > ends[-1]:
            ends.append(number)
        elif len(ends) == 1:
            ends[0] = number
    return len(ends)
