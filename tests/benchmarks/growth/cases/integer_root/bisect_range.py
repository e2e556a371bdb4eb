# label: log n
# trap: bisect over a range object with a key
# work: lines

from bisect import bisect_right


def root(n):
    return bisect_right(range(n + 2), n, key=lambda x: x * x) - 1
