# label: n
# trap: a dict of all powers: random access
# work: lines

def powers(base, exponents, modulo):
    known = {0: 1}
    for exponent in exponents:
        for k in range(exponent):
            if k + 1 not in known:
                known[k + 1] = known[k] * base % modulo
    return [known[exponent] for exponent in exponents]
