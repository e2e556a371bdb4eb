# label: log n
# trap: in C, ten times faster than the reference
# work: calls

from bisect import bisect_left


def find_places(nums, wanted):
    out = []
    for number in wanted:
        place = bisect_left(nums, number)
        out.append(place if place < len(nums) and nums[place] == number else -1)
    return out
