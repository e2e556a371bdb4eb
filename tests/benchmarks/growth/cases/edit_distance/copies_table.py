# label: n^3
# trap: hidden: a copy of the row for each cell
# work: calls

def edit_distance(a, b):
    above = tuple(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = (i,)
        for j, y in enumerate(b, 1):
            cost = min(above[j] + 1, row[-1] + 1, above[j - 1] + (x != y))
            row = (*row, cost)
        above = row
    return above[-1]
