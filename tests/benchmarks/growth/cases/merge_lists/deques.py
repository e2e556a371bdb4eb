# label: n
# trap: popleft of deques
# work: lines

from collections import deque


def merge(a, b):
    a, b = deque(a), deque(b)
    out = []
    while a and b:
        out.append(a.popleft() if a[0] <= b[0] else b.popleft())
    return out + list(a) + list(b)
