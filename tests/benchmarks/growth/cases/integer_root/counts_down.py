# label: n
# trap: counts down from n
# work: lines

def root(n):
    guess = n
    while guess * guess > n:
        guess -= 1
    return guess
