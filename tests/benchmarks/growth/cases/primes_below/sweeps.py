# label: n^1.5
# trap: sweeps the whole table once for each number up to the root
# work: lines

def primes_below(n):
    prime = [False, False] + [True] * (n - 2)
    divisor = 2
    while divisor * divisor < n:
        prime = [p and (k == divisor or k % divisor > 0) for k, p in enumerate(prime)]
        divisor += 1
    return sum(prime)
