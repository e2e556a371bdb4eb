# label: n log n
# trap: bisect, in C
# work: calls

from bisect import bisect_left


def longest_increasing(nums):
    ends = []
    for number in nums:
        place = bisect_left(ends, number)
        ends[place:place + 1] = [number]
    return len(ends)
