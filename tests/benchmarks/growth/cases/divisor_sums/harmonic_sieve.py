# label: n log n
# trap: adds each divisor to its multiples
# work: lines

def divisor_sums(n):
    out = [0] * (n + 1)
    for divisor in range(1, n + 1):
        for multiple in range(divisor, n + 1, divisor):
            out[multiple] += divisor
    return out[1:]
