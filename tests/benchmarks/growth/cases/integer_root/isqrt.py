# label: 1
# trap: math.isqrt
# work: lines

from math import isqrt


def root(n):
    return isqrt(n)
