# label: n
# trap: hidden: one copy of the list, at memcpy speed
# work: calls

from bisect import bisect_left


def find_places(nums, wanted):
    nums = nums + [float("inf")]
    places = (bisect_left(nums, number) for number in wanted)
    return [p if nums[p] == x else -1 for p, x in zip(places, wanted)]
