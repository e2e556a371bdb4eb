# label: n^3
# trap: columns once, sums of generators
# work: lines

def product(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, col)) for col in columns] for row in a]
