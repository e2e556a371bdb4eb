# label: n
# trap: constant x20: decimals
# work: lines

from decimal import Decimal


def remainder(digits, modulo):
    out = Decimal(0)
    for digit in digits:
        out = (out * Decimal("10") + Decimal(str(digit))) % Decimal(str(modulo))
    return int(out)
