# label: n^3
# trap: counts by products
# work: lines

def divisor_sums(n):
    out = []
    for k in range(1, n + 1):
        total = 0
        for a in range(1, k + 1):
            for b in range(1, k + 1):
                if a * b == k:
                    total += a
        out.append(total)
    return out
