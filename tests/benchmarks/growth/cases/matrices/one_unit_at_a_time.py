# label: n^4
# trap: adds whole matrices, one for each term of a row
# work: calls

def product(a, b):
    n = len(a)
    total = [[0] * n for _ in range(n)]
    for i in range(n):
        for k in range(n):
            one = [[0] * n for _ in range(n)]
            for j in range(n):
                one[i][j] = a[i][k] * b[k][j]
            for x in range(n):
                for y in range(n):
                    total[x][y] += one[x][y]
    return total
