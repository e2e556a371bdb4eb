# label: log n
# trap: squares
# work: lines

def powers(base, exponents, modulo):
    out = []
    for exponent in exponents:
        power, square = 1, base
        while exponent:
            if exponent & 1:
                power = power * square % modulo
            square = square * square % modulo
            exponent >>= 1
        out.append(power)
    return out
