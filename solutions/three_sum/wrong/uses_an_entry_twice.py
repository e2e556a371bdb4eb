# expect: WA
# why: finds the third value in the list, though it may be one of the two in hand
from itertools import combinations


def three_sum(nums):
    there = set(nums)
    triples = {
        tuple(sorted((a, b, -a - b)))
        for a, b in combinations(nums, 2)
        if -a - b in there
    }
    return [list(triple) for triple in triples]
