# label: log n
# trap: Newton's steps from n
# work: lines

def root(n):
    x = n
    while x * x > n:
        x = (x + n // x) // 2
    return x
