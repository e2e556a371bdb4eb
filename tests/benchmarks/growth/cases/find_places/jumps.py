# label: sqrt n
# trap: jump search: half a degree too slow
# work: lines

from math import isqrt


def find_places(nums, wanted):
    n, step = len(nums), isqrt(len(nums))
    out = []
    for number in wanted:
        i = 0
        while i + step < n and nums[i + step] <= number:
            i += step
        while i < n and nums[i] < number:
            i += 1
        out.append(i if i < n and nums[i] == number else -1)
    return out
