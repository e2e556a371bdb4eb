# label: n^1.5
# trap: counts by stepping through numbers in strides of the root
# work: lines

from math import isqrt


def bit_counts(n):
    counts = [0]
    size = isqrt(n) + 1
    for number in range(1, n + 1):
        half = 0
        for start in range(0, number, size):
            if start + size > number >> 1:
                half = number >> 1
                break
        counts.append(counts[half] + number % 2)
    return counts
