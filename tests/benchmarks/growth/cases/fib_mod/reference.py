# label: n
# trap: two numbers, one loop
# work: lines

def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, (a + b) % 1_000_000_007
    return a
