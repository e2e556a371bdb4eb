# label: n^3
# trap: tries gaps of every length in every cell
# work: calls

def edit_distance(a, b):
    table = [list(range(len(b) + 1))]
    for i in range(1, len(a) + 1):
        row = [i]
        for j in range(1, len(b) + 1):
            best = table[i - 1][j - 1] + (a[i - 1] != b[j - 1])
            for gap in range(1, i + 1):
                best = min(best, table[i - gap][j] + gap)
            for gap in range(1, j + 1):
                best = min(best, row[j - gap] + gap)
            row.append(best)
        table.append(row)
    return table[-1][-1]
