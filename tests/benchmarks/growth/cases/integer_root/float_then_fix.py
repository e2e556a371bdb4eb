# label: 1
# trap: floating point, then a step or two
# work: lines

def root(n):
    guess = int(n**0.5)
    while guess * guess > n:
        guess -= 1
    while (guess + 1) ** 2 <= n:
        guess += 1
    return guess
