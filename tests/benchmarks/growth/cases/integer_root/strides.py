# label: sqrt n
# trap: counts up a hundred at a time: a small constant
# work: lines

def root(n):
    guess = 0
    while (guess + 100) ** 2 <= n:
        guess += 100
    while (guess + 1) ** 2 <= n:
        guess += 1
    return guess
