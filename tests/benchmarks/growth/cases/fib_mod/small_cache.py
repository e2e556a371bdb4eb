# label: 2^n
# trap: functools.lru_cache that is too small to help
# work: lines

from functools import lru_cache


@lru_cache(maxsize=2)
def fib(n):
    if n < 2:
        return n
    return (fib(n - 2) + fib(n - 3) + fib(n - 2)) % 1_000_000_007 if n > 2 else 1
