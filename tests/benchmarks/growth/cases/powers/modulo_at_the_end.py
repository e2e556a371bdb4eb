# label: n^2
# trap: hidden: a big integer for each (n^1.58, Karatsuba)
# work: calls

def powers(base, exponents, modulo):
    return [base**exponent % modulo for exponent in exponents]
