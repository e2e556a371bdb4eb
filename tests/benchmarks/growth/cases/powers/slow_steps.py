# label: log n
# trap: constant x15: decimals
# work: lines

from decimal import Decimal


def powers(base, exponents, modulo):
    modulo, out = Decimal(modulo), []
    for exponent in exponents:
        power, square, left = Decimal(1), Decimal(base), Decimal(exponent)
        while left:
            if left % 2:
                power = power * square % modulo
            square = square * square % modulo
            left = left // 2
        out.append(int(power))
    return out
