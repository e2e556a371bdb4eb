# label: n^2
# trap: floods with a stack
# work: lines

def islands(land):
    n, count = len(land), 0
    for i in range(n):
        for j in range(n):
            if not land[i][j]:
                continue
            count += 1
            land[i][j] = 0
            stack = [(i, j)]
            while stack:
                x, y = stack.pop()
                for u, v in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                    if 0 <= u < n and 0 <= v < n and land[u][v]:
                        land[u][v] = 0
                        stack.append((u, v))
    return count
