# expect: WA
# why: where the entries are, as in Two Sum, and not which they are
from itertools import combinations


def three_sum(nums):
    found = {}
    for places in combinations(range(len(nums)), 3):
        values = sorted(nums[place] for place in places)
        if sum(values) == 0:
            found.setdefault(tuple(values), list(places))
    return list(found.values())
