# label: n^4
# trap: hidden: zip(*b) for each cell, in C
# work: calls

def product(a, b):
    n = len(a)
    return [
        [sum(x * y for x, y in zip(a[i], list(zip(*b))[j])) for j in range(n)]
        for i in range(n)
    ]
