# label: n^2
# trap: hidden: a big integer, digit by digit
# work: calls

def remainder(digits, modulo):
    number = 0
    for digit in digits:
        number = 10 * number + digit
    return number % modulo
