# expect: AC
# time: O(log n)
# space: O(1)
# why: the middle entry is too small, too large, or the one; half of the rest is left
"""Binary search with both ends of the range that is left.

Invariant: if `target` is in the list at all, it is at one of the places from `low` to
`high`, both included. The middle place always goes, so the range gets shorter in
every step, and it is empty when low is beyond high.

    -8  -1   3   4   9  12      target 9
     l       m           h      3 is too small
                 l   m   h      found

Time O(log n): each step at least halves the range. Extra space O(1); with slices it
would be O(n) of both. The sum low + high cannot overflow in Python; elsewhere write
low + (high - low) // 2.
Source: Knuth, The Art of Computer Programming, vol. 3, 2nd ed., section 6.2.1.
"""


def binary_search(nums: list[int], target: int) -> int:
    """Return the index of `target` in the sorted list, or -1."""
    low, high = 0, len(nums) - 1
    while low <= high:
        middle = (low + high) // 2
        if nums[middle] < target:
            low = middle + 1
        elif nums[middle] > target:
            high = middle - 1
        else:
            return middle
    return -1
