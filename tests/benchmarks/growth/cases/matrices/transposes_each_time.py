# label: n^4
# trap: transposes the matrix for each cell
# work: calls

def product(a, b):
    n = len(a)
    c = []
    for i in range(n):
        row = []
        for j in range(n):
            column = [[b[k][m] for k in range(n)] for m in range(n)][j]
            row.append(sum(x * y for x, y in zip(a[i], column)))
        c.append(row)
    return c
