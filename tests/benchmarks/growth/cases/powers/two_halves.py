# label: n
# trap: recursion on both halves: looks like log n
# work: lines

def powers(base, exponents, modulo):
    def power(exponent):
        if exponent < 2:
            return base**exponent % modulo
        half = exponent // 2
        return power(half) * power(exponent - half) % modulo

    return [power(exponent) for exponent in exponents]
