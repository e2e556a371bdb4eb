# label: n 2^n
# trap: a factor n, the logarithm of the bound: itertools.product and compress
# work: lines

from itertools import compress, product


def subset_sums(nums, target):
    choices = product((0, 1), repeat=len(nums))
    return sum(sum(compress(nums, choice)) == target for choice in choices)
