# label: n
# trap: sorts a list that is sorted already, once
# work: calls

from bisect import bisect_left


def find_places(nums, wanted):
    ordered = sorted(nums)
    out = []
    for number in wanted:
        place = bisect_left(ordered, number)
        found = place < len(ordered) and ordered[place] == number
        out.append(place if found else -1)
    return out
