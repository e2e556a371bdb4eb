# label: n^4
# trap: hidden: copies the matrix for each cell
# apart: up to 0.1 s a call the rows are short, and copied faster than they are found
# work: calls

def product(a, b):
    n = len(a)
    c = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            rows = [row[:] for row in b]
            c[i][j] = sum(a[i][k] * rows[k][j] for k in range(n))
    return c
