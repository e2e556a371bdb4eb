# label: n^2
# trap: functools.reduce over pairs
# work: calls

from functools import reduce


def fib_bits(n):
    step = lambda pair, _: (pair[1], pair[0] + pair[1])
    return reduce(step, range(n), (0, 1))[0].bit_length()
