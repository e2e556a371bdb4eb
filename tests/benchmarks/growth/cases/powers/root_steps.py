# label: sqrt n
# trap: small steps and giant steps: half a degree too slow
# work: lines

from math import isqrt


def powers(base, exponents, modulo):
    step = isqrt(max(exponents)) + 1
    small = [1]
    while len(small) <= step:
        small.append(small[-1] * base % modulo)
    giant = [1]
    while len(giant) <= step:
        giant.append(giant[-1] * small[step] % modulo)
    return [giant[e // step] * small[e % step] % modulo for e in exponents]
