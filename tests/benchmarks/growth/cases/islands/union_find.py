# label: n^2
# trap: union-find over numbered cells, constant x2
# work: lines

def islands(land):
    n = len(land)
    above = list(range(n * n))

    def find(cell):
        while above[cell] != cell:
            above[cell] = above[above[cell]]
            cell = above[cell]
        return cell

    count = 0
    for i in range(n):
        for j in range(n):
            if land[i][j]:
                count += 1
                for u, v in ((i - 1, j), (i, j - 1)):
                    if u >= 0 and v >= 0 and land[u][v]:
                        a, b = find(i * n + j), find(u * n + v)
                        if a != b:
                            above[a] = b
                            count -= 1
    return count
