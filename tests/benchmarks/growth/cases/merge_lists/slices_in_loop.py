# label: n^2
# trap: hidden: the rest is copied in every step
# work: calls

def merge(a, b):
    out = []
    while a and b:
        if a[0] <= b[0]:
            out.append(a[0])
            a = a[1:]
        else:
            out.append(b[0])
            b = b[1:]
    return out + a + b
