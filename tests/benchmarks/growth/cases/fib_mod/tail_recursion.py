# label: n
# trap: recursion of depth n with two numbers
# work: lines

def fib(n, a=0, b=1):
    if n == 0:
        return a
    return fib(n - 1, b, (a + b) % 1_000_000_007)
