# label: sqrt n
# trap: writes down every number at a multiple of sqrt(n)
# work: lines

from math import isqrt


def middle(nums):
    n, notes = len(nums), []
    for i in range(0, n, isqrt(n)):
        notes.append(f"number {i} is {nums[i]}, {nums[i] - nums[0]} above the first")
    return nums[(n - 1) // 2] + nums[n // 2] if max(notes, key=len) else 0
