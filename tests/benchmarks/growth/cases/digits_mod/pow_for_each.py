# label: n log n
# trap: log factor: pow for each place
# work: calls

def remainder(digits, modulo):
    out = 0
    for place, digit in enumerate(reversed(digits)):
        out += digit * pow(10, place, modulo)
    return out % modulo
