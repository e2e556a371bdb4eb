# label: n^1.5
# trap: sums of blocks, and the ends by sum of slices: hidden in C
# work: calls

from math import isqrt


def range_sums(nums, ranges):
    size = isqrt(len(nums)) + 1
    blocks = [sum(nums[i:i + size]) for i in range(0, len(nums), size)]
    out = []
    for start, end in ranges:
        first, last = -(-start // size), end // size
        if first > last:
            out.append(sum(nums[start:end]))
        else:
            ends = sum(nums[start:first * size]) + sum(nums[last * size:end])
            out.append(ends + sum(blocks[first:last]))
    return out
