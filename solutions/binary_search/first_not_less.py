# expect: AC
# time: O(log n)
# space: O(1)
# why: find where the entries stop being smaller, and look once whether it is the target
"""Binary search for a border: the first place whose entry is not less than the target.

Invariant: everything before `low` is less than `target`, nothing from `high` on is.
Between the two nothing is known; when they meet, the border is found. It may be
behind the last entry, where there is nothing to look at.

    -8  -1   3   4 | 9  12      target 9: the border is at 4
    less than 9    | not less

Time O(log n), extra space O(1). There is one comparison in a step and no third case,
and with repeats it finds the first of them. The same loop finds the border of any
condition that is first true and then false; it is `bisect.bisect_left`.
Source: Bentley, Programming Pearls, 2nd ed., column 9.
"""


def binary_search(nums: list[int], target: int) -> int:
    """Return the index of `target` in the sorted list, or -1."""
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < target:
            low = middle + 1
        else:
            high = middle  # not middle - 1: the border may be here
    there = low < len(nums) and nums[low] == target
    return low if there else -1
