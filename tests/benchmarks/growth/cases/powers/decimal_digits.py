# label: log n
# trap: constant x3: digit by digit
# work: lines

def powers(base, exponents, modulo):
    def power(exponent):
        out = 1
        for digit in str(exponent):
            tenth = out
            for _ in range(9):
                out = out * tenth % modulo
            for _ in range(int(digit)):
                out = out * base % modulo
        return out

    return [power(exponent) for exponent in exponents]
