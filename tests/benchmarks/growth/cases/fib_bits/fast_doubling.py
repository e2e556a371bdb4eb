# label: n^2
# trap: n^1.58 really: Karatsuba products
# work: calls

def fib_bits(n):
    def pair(k):
        if k == 0:
            return 0, 1
        a, b = pair(k // 2)
        even, odd = a * (2 * b - a), a * a + b * b
        return (odd, even + odd) if k % 2 else (even, odd)

    return pair(n)[0].bit_length()
