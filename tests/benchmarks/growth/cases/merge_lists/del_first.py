# label: n^2
# trap: hidden: del a[0]
# work: calls

def merge(a, b):
    out = []
    while a or b:
        if not b or a and a[0] <= b[0]:
            out.append(a[0])
            del a[0]
        else:
            out.append(b[0])
            del b[0]
    return out
