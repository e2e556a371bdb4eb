# expect: CLE
# why: searches well, but only after asking whether the target is there
from bisect import bisect_left


def binary_search(nums, target):
    return bisect_left(nums, target) if target in nums else -1
