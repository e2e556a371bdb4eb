# expect: WA
# why: the sorted sister of this problem numbers its entries from 1
"""Returns indices that are one too high."""


def two_sum(nums: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for j, entry in enumerate(nums, start=1):
        if target - entry in seen:
            return [seen[target - entry], j]
        seen[entry] = j
    return []
