# expect: RTE
# why: the place may be behind the last entry, where there is nothing to read
from bisect import bisect_left


def binary_search(nums, target):
    at = bisect_left(nums, target)
    return at if nums[at] == target else -1
