# label: n^2
# trap: hidden: pop(0) moves what is left, a tiny constant
# work: calls

def merge(a, b):
    out = []
    while a and b:
        out.append(a.pop(0) if a[0] <= b[0] else b.pop(0))
    return out + a + b
