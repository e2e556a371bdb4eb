# label: n^1.5
# trap: counts all divisors up to the root, without stopping at the first
# work: lines

from math import isqrt


def primes_below(n):
    primes = 0
    for number in range(2, n):
        divisors = sum(number % d == 0 for d in range(2, isqrt(number) + 1))
        primes += divisors == 0
    return primes
