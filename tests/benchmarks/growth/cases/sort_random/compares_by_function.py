# label: n log n
# trap: a comparison function in Python
# work: lines

from functools import cmp_to_key


def sort_numbers(nums):
    return sorted(nums, key=cmp_to_key(lambda x, y: (x > y) - (x < y)))
