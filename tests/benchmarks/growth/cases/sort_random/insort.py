# label: n^2
# trap: hidden: insort moves the items behind, a tiny constant
# work: calls

from bisect import insort


def sort_numbers(nums):
    out = []
    for number in nums:
        insort(out, number)
    return out
