# label: n
# trap: all numbers whose square is not too large
# work: lines

def root(n):
    return sum(1 for x in range(1, n + 1) if x * x <= n)
