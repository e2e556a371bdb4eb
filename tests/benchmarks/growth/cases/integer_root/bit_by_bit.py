# label: log n
# trap: one bit of the root in each step
# work: calls

def root(n):
    out = 0
    for bit in range(n.bit_length() // 2, -1, -1):
        if (out | 1 << bit) ** 2 <= n:
            out |= 1 << bit
    return out
