# expect: WA
# why: a set against repeats, but of triples in the order of the list
from itertools import combinations


def three_sum(nums):
    return [list(t) for t in {t for t in combinations(nums, 3) if sum(t) == 0}]
