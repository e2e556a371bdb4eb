# expect: RTE
# why: asking a defaultdict for a missing key adds it, in the middle of the loop over it
"""Stops with "dictionary changed size during iteration"."""

from collections import defaultdict


def two_sum(nums: list[int], target: int) -> list[int]:
    places: defaultdict[int, list[int]] = defaultdict(list)
    for index, entry in enumerate(nums):
        places[entry].append(index)
    for entry in places:
        partners = places[target - entry]
        if entry != target - entry and partners:
            return [places[entry][0], partners[0]]
        if entry == target - entry and len(partners) > 1:
            return partners[:2]
    return []
