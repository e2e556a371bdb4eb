# expect: WA
# why: fills the dictionary first, and forgets that an entry then finds itself
"""Pairs an entry with itself when it is half of the target."""


def two_sum(nums: list[int], target: int) -> list[int]:
    index_of = {entry: index for index, entry in enumerate(nums)}
    for i, entry in enumerate(nums):
        if target - entry in index_of:
            return [i, index_of[target - entry]]
    return []
