# label: log n
# trap: better than the bound: the powers of a matrix
# work: lines

def fib(n):
    m = 1_000_000_007

    def times(p, q):
        return (
            (p[0] * q[0] + p[1] * q[2]) % m,
            (p[0] * q[1] + p[1] * q[3]) % m,
            (p[2] * q[0] + p[3] * q[2]) % m,
            (p[2] * q[1] + p[3] * q[3]) % m,
        )

    out, base = (1, 0, 0, 1), (1, 1, 1, 0)
    while n:
        if n & 1:
            out = times(out, base)
        base = times(base, base)
        n >>= 1
    return out[1]
