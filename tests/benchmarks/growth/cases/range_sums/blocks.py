# label: n^1.5
# trap: sums of blocks of sqrt(n): half a degree too slow
# work: lines

from math import isqrt


def range_sums(nums, ranges):
    size = isqrt(len(nums)) + 1
    blocks = [sum(nums[i:i + size]) for i in range(0, len(nums), size)]
    out = []
    for start, end in ranges:
        total, i = 0, start
        while i < end:
            if i % size == 0 and i + size <= end:
                total += blocks[i // size]
                i += size
            else:
                total += nums[i]
                i += 1
        out.append(total)
    return out
