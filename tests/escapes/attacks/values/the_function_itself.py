"""Returns its own function, module and class objects."""

import sys


def two_sum(nums, target):
    return [two_sum, sys.modules[__name__], type]
