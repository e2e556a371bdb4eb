# label: sqrt n
# trap: small steps and giant steps: half a degree too slow
# work: lines

from math import isqrt


def powers(base, exponents, modulo):
    out = []
    for exponent in exponents:
        step, giant, power = isqrt(exponent) + 1, 1, 1
        for _ in range(step):
            giant = giant * base % modulo
        for _ in range(exponent // step):
            power = power * giant % modulo
        for _ in range(exponent % step):
            power = power * base % modulo
        out.append(power)
    return out
