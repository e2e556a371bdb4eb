# label: n^3
# trap: makes the column anew for each cell: looks worse, is not
# work: calls

def product(a, b):
    n = len(a)
    c = []
    for i in range(n):
        row = []
        for j in range(n):
            column = [b[k][j] for k in range(n)]
            row.append(sum(x * y for x, y in zip(a[i], column)))
        c.append(row)
    return c
