# expect: WA
# why: answers "which entries?" where the question is "which positions?"
"""Returns the two entries instead of their indices."""


def two_sum(nums: list[int], target: int) -> list[int]:
    seen: set[int] = set()
    for entry in nums:
        if target - entry in seen:
            return [target - entry, entry]
        seen.add(entry)
    return []
