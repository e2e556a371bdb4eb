# label: 2^n
# trap: naive recursion
# work: lines

def fib(n):
    if n < 2:
        return n
    return (fib(n - 1) + fib(n - 2)) % 1_000_000_007
