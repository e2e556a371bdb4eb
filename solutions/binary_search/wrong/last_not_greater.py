# expect: WA
# why: gives the last entry that is not greater, although it may be less
from bisect import bisect_right


def binary_search(nums, target):
    return bisect_right(nums, target) - 1
