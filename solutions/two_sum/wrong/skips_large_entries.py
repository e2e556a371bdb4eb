# expect: WA
# why: "an entry above the target cannot help" is true only without negative numbers
"""Skips entries larger than the target."""


def two_sum(nums: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for j, entry in enumerate(nums):
        if entry > target:
            continue
        if target - entry in seen:
            return [seen[target - entry], j]
        seen[entry] = j
    return []
