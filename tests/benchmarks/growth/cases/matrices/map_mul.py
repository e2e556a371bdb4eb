# label: n^3
# trap: sum of map of operator.mul: most of it in C
# work: calls

from operator import mul


def product(a, b):
    columns = list(zip(*b))
    return [[sum(map(mul, row, column)) for column in columns] for row in a]
