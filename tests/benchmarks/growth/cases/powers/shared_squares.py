# label: log n
# trap: a list of squares that all exponents share
# work: lines

def powers(base, exponents, modulo):
    squares = [base % modulo]
    while len(squares) < max(exponents).bit_length():
        squares.append(squares[-1] ** 2 % modulo)
    out = []
    for exponent in exponents:
        power = 1
        for bit, square in enumerate(squares):
            if exponent >> bit & 1:
                power = power * square % modulo
        out.append(power)
    return out
