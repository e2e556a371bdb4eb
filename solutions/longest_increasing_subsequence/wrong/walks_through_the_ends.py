# expect: CLE
# time: O(n^2)
# space: O(n)
# why: knows the ends, and does not use that they are sorted
"""Looks for the place of each entry from the front of the ends."""


def longest_increasing_subsequence(nums: list[int]) -> int:
    ends: list[int] = []
    for number in nums:
        place = 0
        while place < len(ends) and ends[place] < number:
            place += 1
        ends[place : place + 1] = [number]
    return len(ends)
