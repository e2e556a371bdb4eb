# label: log n
# trap: constant x15: decimals with many digits
# work: lines

from decimal import Decimal, getcontext


def root(n):
    getcontext().prec = 60
    out = Decimal(0)
    step = Decimal(10) ** (len(str(n)) // 2)
    while step >= 1:
        while (out + step) * (out + step) <= n:
            out += step
        step /= 10
    return int(out)
