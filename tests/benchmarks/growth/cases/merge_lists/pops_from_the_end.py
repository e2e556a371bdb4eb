# label: n
# trap: pops from the end, reverses at last
# work: lines

def merge(a, b):
    out = []
    while a and b:
        out.append(a.pop() if a[-1] > b[-1] else b.pop())
    out.extend(reversed(a or b))
    out.reverse()
    return out
