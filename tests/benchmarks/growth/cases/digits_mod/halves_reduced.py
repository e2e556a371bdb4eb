# label: n
# trap: recursion by halves, reduced at once
# work: lines

def remainder(digits, modulo):
    def value(low, high):
        if high - low == 1:
            return digits[low] % modulo, 10 % modulo
        middle = (low + high) // 2
        (a, p), (b, q) = value(low, middle), value(middle, high)
        return (a * q + b) % modulo, p * q % modulo

    return value(0, len(digits))[0]
