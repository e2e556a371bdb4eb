# expect: CLE
# why: hides the loops in accumulate and max; the copies and sums are still quadratic
from itertools import accumulate


def maximum_subarray(nums):
    return max(max(accumulate(nums[start:])) for start in range(len(nums)))
