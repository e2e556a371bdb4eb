# label: n^2
# trap: hidden: big integers, the modulo only at the end: small at n = 9000
# apart: up to n = 9000 the numbers have 200 digits of 30 bits, and are added at once
# work: calls

def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a % 1_000_000_007
