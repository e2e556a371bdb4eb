"""Is one expression of itertools and operator."""

import itertools
import operator


def two_sum(nums, target):
    pairs = itertools.combinations(enumerate(nums), 2)
    values = operator.itemgetter(1)
    fits = (p for p in pairs if sum(map(values, p)) == target)
    return tuple(map(operator.itemgetter(0), next(fits)))
