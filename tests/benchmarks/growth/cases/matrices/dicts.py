# label: n^3
# trap: constant x8: matrices as dicts of pairs
# work: calls

def product(a, b):
    n = len(a)
    left = {(i, k): a[i][k] for i in range(n) for k in range(n)}
    right = {(k, j): b[k][j] for k in range(n) for j in range(n)}
    c = {}
    for i in range(n):
        for j in range(n):
            for k in range(n):
                c[i, j] = c.get((i, j), 0) + left[i, k] * right[k, j]
    return [[c[i, j] for j in range(n)] for i in range(n)]
