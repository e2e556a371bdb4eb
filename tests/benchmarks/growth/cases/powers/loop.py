# label: n
# trap: multiplies n times
# work: lines

def powers(base, exponents, modulo):
    out = []
    for exponent in exponents:
        power = 1
        for _ in range(exponent):
            power = power * base % modulo
        out.append(power)
    return out
