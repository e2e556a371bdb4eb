# label: n^2
# trap: hidden: powers of ten that are never reduced
# work: calls

def remainder(digits, modulo):
    out, power = 0, 1
    for digit in reversed(digits):
        out = (out + digit * (power % modulo)) % modulo
        power *= 10
    return out
