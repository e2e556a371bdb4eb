# label: log n
# trap: recursion on the half
# work: lines

def powers(base, exponents, modulo):
    def power(exponent):
        if exponent == 0:
            return 1
        half = power(exponent // 2)
        return half * half * (base if exponent % 2 else 1) % modulo

    return list(map(power, exponents))
