# label: log n
# trap: from the highest bit, as text
# work: lines

def powers(base, exponents, modulo):
    out = []
    for exponent in exponents:
        power = 1
        for bit in f"{exponent:b}":
            power = power * power * (base if bit == "1" else 1) % modulo
        out.append(power)
    return out
