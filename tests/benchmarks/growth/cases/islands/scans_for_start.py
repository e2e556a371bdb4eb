# label: n^3
# trap: looks through the row and the column of each cell
# work: calls

def islands(land):
    n, count = len(land), 0
    for i in range(n):
        for j in range(n):
            reach = 0
            for k in range(n):
                reach += land[i][k] + land[k][j]
            if land[i][j] and reach:
                count += 1
                stack = [(i, j)]
                land[i][j] = 0
                while stack:
                    x, y = stack.pop()
                    for u, v in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                        if 0 <= u < n and 0 <= v < n and land[u][v]:
                            land[u][v] = 0
                            stack.append((u, v))
    return count
