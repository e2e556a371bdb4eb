# label: sqrt n
# trap: all() over a range
# work: lines

from math import isqrt


def is_prime(number):
    return number > 1 and all(number % d for d in range(2, isqrt(number) + 1))
