# expect: AC
# time: O(n)
# space: O(1)
# why: a slice is a sum from the front less the lowest one that came before
"""Maximum Subarray by sums from the front.

The sum of a slice is the sum up to its end less the sum up to its beginning. With
the end fixed, it is largest when the sum before its beginning is lowest.

Time O(n), extra space O(1). The idea carries over to slices of a given length, and,
with a sorted structure, to sums that come close to a target.
"""

from itertools import accumulate


def maximum_subarray(nums: list[int]) -> int:
    """Return the largest sum of a slice that is not empty."""
    best, lowest = nums[0], 0
    for total in accumulate(nums):
        best = max(best, total - lowest)
        lowest = min(lowest, total)
    return best
