# label: n^2
# trap: hidden: keeps whole subsequences, copied when they grow
# work: calls

from bisect import bisect_left


def longest_increasing(nums):
    ends, chains = [], []
    for number in nums:
        place = bisect_left(ends, number)
        chain = (chains[place - 1] if place else []) + [number]
        ends[place:place + 1] = [number]
        chains[place:place + 1] = [chain]
    return len(ends)
