# label: n
# trap: functools.reduce
# work: lines

from functools import reduce


def remainder(digits, modulo):
    return reduce(lambda out, digit: (10 * out + digit) % modulo, digits, 0)
