# label: n
# trap: functools.reduce over a repeated base
# work: lines

from functools import reduce
from itertools import repeat


def powers(base, exponents, modulo):
    def power(exponent):
        return reduce(lambda out, x: out * x % modulo, repeat(base, exponent), 1)

    return [power(exponent) for exponent in exponents]
