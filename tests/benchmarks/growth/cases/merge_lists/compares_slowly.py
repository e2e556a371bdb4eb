# label: n
# trap: constant x15: a comparison through objects
# work: lines

from functools import cmp_to_key


def compare(x, y):
    for shift in (48, 32, 16, 0):
        p, q = (x >> shift) & 65535, (y >> shift) & 65535
        if p != q:
            return -1 if p < q else 1
    return 0


def merge(a, b):
    key = cmp_to_key(compare)
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if key(a[i]) < key(b[j]):
            out.append(a[i])
            i += 1
        else:
            out.append(b[j])
            j += 1
    return out + a[i:] + b[j:]
