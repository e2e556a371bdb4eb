# label: 2^n
# trap: a memo that every call makes anew
# work: lines

def fib(n, memo=None):
    memo = {} if memo is None else memo
    if n not in memo:
        memo[n] = n if n < 2 else (fib(n - 1) + fib(n - 2)) % 1_000_000_007
    return memo[n]
