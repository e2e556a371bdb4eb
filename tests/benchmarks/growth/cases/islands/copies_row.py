# label: n^3
# trap: hidden: a copy of the row for each cell that is flooded
# work: calls

def islands(land):
    n, count = len(land), 0
    for i in range(n):
        for j in range(n):
            if not land[i][j]:
                continue
            count += 1
            stack = [(i, j)]
            while stack:
                x, y = stack.pop()
                row = list(land[x])
                if not row[y]:
                    continue
                row[y] = 0
                land[x] = row
                for u, v in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                    if 0 <= u < n and 0 <= v < n and land[u][v]:
                        stack.append((u, v))
    return count
