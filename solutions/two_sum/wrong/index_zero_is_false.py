# expect: WA
# why: `if seen.get(...)` reads well, but a stored index 0 counts as false
"""Misses the pair when the entry found in the dictionary is the first one."""


def two_sum(nums: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for j, entry in enumerate(nums):
        if seen.get(target - entry):
            return [seen[target - entry], j]
        seen[entry] = j
    return []
