# expect: CLE
# why: the first idea: all triples of positions, and a set against repeats
from itertools import combinations


def three_sum(nums):
    triples = {t for t in combinations(sorted(nums), 3) if sum(t) == 0}
    return [list(triple) for triple in triples]
