# expect: WA
# why: finds the place for the target and does not look whether it is there
from bisect import bisect_left


def binary_search(nums, target):
    at = bisect_left(nums, target)
    return at if at < len(nums) else -1
