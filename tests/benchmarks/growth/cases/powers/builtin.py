# label: log n
# trap: pow with three arguments, in C
# work: calls

def powers(base, exponents, modulo):
    return [pow(base, exponent, modulo) for exponent in exponents]
