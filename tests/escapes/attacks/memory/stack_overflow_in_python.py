"""Recurses without end, with no limit."""

import sys


def two_sum(nums, target):
    sys.setrecursionlimit(2**31 - 1)

    class Deep:
        def __repr__(self):
            return repr(self)

    return [repr(Deep()), 0]
