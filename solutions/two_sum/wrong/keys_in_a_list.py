# expect: CLE
# time: O(n^2)
# space: O(n)
# why: the right idea with the wrong container: `in` walks a list, and looks up a set
"""Remembers the entries passed in a list, and searches it at every step."""


def two_sum(nums: list[int], target: int) -> list[int]:
    passed: list[int] = []
    for j, entry in enumerate(nums):
        if target - entry in passed:
            return [passed.index(target - entry), j]
        passed.append(entry)
    return []
