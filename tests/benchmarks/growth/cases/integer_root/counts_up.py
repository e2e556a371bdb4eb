# label: sqrt n
# trap: tries one number after another
# work: lines

def root(n):
    guess = 0
    while (guess + 1) * (guess + 1) <= n:
        guess += 1
    return guess
