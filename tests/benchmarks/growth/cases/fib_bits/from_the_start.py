# label: n^3
# trap: every hundredth number is computed from the start
# work: calls

def fib_bits(n):
    bits = 0
    for end in range(n % 100, n + 1, 100):
        a, b = 0, 1
        for _ in range(end):
            a, b = b, a + b
        bits = a.bit_length()
    return bits
