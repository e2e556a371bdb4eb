# label: n^2
# trap: hidden: sum of big integers from a generator
# work: calls

def remainder(digits, modulo):
    def parts():
        power = 1
        for digit in reversed(digits):
            yield digit * power
            power *= 10

    return sum(parts()) % modulo
