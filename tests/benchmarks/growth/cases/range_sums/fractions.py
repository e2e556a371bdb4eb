# label: n
# trap: constant x20: exact fractions
# work: lines

from fractions import Fraction


def range_sums(nums, ranges):
    sums = [Fraction(0)]
    for number in nums:
        sums.append(sums[-1] + Fraction(number))
    return [int(sums[end] - sums[start]) for start, end in ranges]
