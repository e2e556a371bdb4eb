# label: n log n
# trap: the sieve by slices of a bytearray: in C
# work: calls

from math import isqrt


def primes_below(n):
    prime = bytearray([1]) * max(n, 2)
    prime[0] = prime[1] = 0
    for number in range(2, isqrt(n) + 1):
        if prime[number]:
            prime[number * number::number] = bytes(len(range(number * number, len(prime), number)))
    return sum(prime[:n])
