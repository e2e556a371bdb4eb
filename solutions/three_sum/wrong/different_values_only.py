# expect: WA
# why: drops repeated entries at first, and with them the triples that need them
from itertools import combinations


def three_sum(nums):
    return [list(t) for t in combinations(sorted(set(nums)), 3) if sum(t) == 0]
