# label: n^1.5
# trap: a set of divisors for each number, constant x3
# work: lines

def divisor_sums(n):
    out = []
    for k in range(1, n + 1):
        found = set()
        for d in range(1, int(k**0.5) + 1):
            quotient, rest = divmod(k, d)
            if rest == 0:
                found.update((d, quotient))
        out.append(sum(found))
    return out
