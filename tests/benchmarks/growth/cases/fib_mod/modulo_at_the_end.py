# label: n^2
# trap: hidden: big integers, the modulo only at the end: small at n = 9000
# work: calls

def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a % 1_000_000_007
