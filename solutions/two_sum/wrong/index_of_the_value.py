# expect: WA
# why: finds the right two values, and then asks list.index where they are
"""Returns the same index twice when the two entries are equal."""


def two_sum(nums: list[int], target: int) -> list[int]:
    seen: set[int] = set()
    for entry in nums:
        if target - entry in seen:
            return [nums.index(target - entry), nums.index(entry)]
        seen.add(entry)
    return []
