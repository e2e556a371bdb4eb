# label: n
# trap: digit by digit
# work: lines

def remainder(digits, modulo):
    out = 0
    for digit in digits:
        out = (10 * out + digit) % modulo
    return out
