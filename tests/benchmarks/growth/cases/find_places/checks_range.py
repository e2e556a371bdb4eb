# label: n
# trap: hidden: looks at min and max of the list first
# work: calls

from bisect import bisect_left


def find_places(nums, wanted):
    out = []
    for number in wanted:
        if not min(nums) <= number <= max(nums):
            out.append(-1)
            continue
        place = bisect_left(nums, number)
        out.append(place if nums[place] == number else -1)
    return out
