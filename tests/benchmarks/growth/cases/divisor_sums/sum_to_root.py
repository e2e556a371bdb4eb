# label: n^1.5
# trap: sum over a generator up to the root
# work: lines

from math import isqrt


def divisor_sums(n):
    def one(k):
        root = isqrt(k)
        total = sum(d + k // d for d in range(1, root + 1) if k % d == 0)
        return total - root if root * root == k else total

    return [one(k) for k in range(1, n + 1)]
