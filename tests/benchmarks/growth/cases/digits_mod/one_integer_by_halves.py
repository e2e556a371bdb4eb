# label: n^1.5
# trap: hidden: a big integer by halves, Karatsuba (n^1.58)
# work: calls

def remainder(digits, modulo):
    def value(low, high):
        if high - low == 1:
            return digits[low], 10
        middle = (low + high) // 2
        (a, p), (b, q) = value(low, middle), value(middle, high)
        return a * q + b, p * q

    return value(0, len(digits))[0] % modulo
