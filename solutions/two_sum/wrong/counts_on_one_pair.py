# expect: WA
# why: true while the pair is unique, as some versions of this problem promise
"""Returns every position that has a partner, which may be more than two."""

from collections import Counter


def two_sum(nums: list[int], target: int) -> list[int]:
    there = Counter(nums)
    return [
        index
        for index, entry in enumerate(nums)
        if there[target - entry] > (2 * entry == target)
    ]
