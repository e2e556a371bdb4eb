# label: n^2
# trap: big integer additions
# work: calls

def fib_bits(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a.bit_length()
