# expect: WA
# why: guards against using an entry twice by comparing values instead of positions
"""Misses the pair when its two entries are equal."""


def two_sum(nums: list[int], target: int) -> list[int]:
    index_of = {entry: index for index, entry in enumerate(nums)}
    for i, entry in enumerate(nums):
        partner = target - entry
        if partner != entry and partner in index_of:
            return [i, index_of[partner]]
    return []
