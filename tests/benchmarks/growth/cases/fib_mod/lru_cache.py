# label: n
# trap: functools.lru_cache, recursion of depth n through C
# work: lines

from functools import lru_cache


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else (fib(n - 1) + fib(n - 2)) % 1_000_000_007
