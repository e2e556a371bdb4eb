# label: n
# trap: itertools.accumulate
# work: lines

from itertools import accumulate


def range_sums(nums, ranges):
    sums = list(accumulate(nums, initial=0))
    out = []
    for start, end in ranges:
        out.append(sums[end] - sums[start])
    return out
