# label: n^2
# trap: a set of cells: random access
# work: lines

def islands(land):
    cells = {(i, j) for i, row in enumerate(land) for j, x in enumerate(row) if x}
    count = 0
    while cells:
        count += 1
        edge = [cells.pop()]
        for i, j in edge:
            for near in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if near in cells:
                    cells.remove(near)
                    edge.append(near)
    return count
