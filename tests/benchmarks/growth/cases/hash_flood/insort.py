# label: n^2
# trap: hidden: insort moves the items behind, a tiny constant
# work: calls

from bisect import bisect_left


def distinct(nums):
    ordered = []
    for number in nums:
        place = bisect_left(ordered, number)
        if place == len(ordered) or ordered[place] != number:
            ordered.insert(place, number)
    return len(ordered)
