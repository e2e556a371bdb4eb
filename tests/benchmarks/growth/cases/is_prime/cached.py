# label: sqrt n
# trap: functools.lru_cache on the function itself
# work: lines

from functools import lru_cache


@lru_cache
def is_prime(number):
    if number < 2:
        return False
    for d in range(2, int(number**0.5) + 1):
        if not number % d:
            return False
    return True
