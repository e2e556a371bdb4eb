# label: n
# trap: heapq.merge, a generator consumed at once
# work: calls

import heapq


def merge(a, b):
    return list(heapq.merge(a, b))
