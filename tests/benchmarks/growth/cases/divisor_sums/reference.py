# label: n^1.5
# trap: pairs of divisors up to the root
# work: lines

def divisor_sums(n):
    out = []
    for number in range(1, n + 1):
        total, d = 0, 1
        while d * d <= number:
            if number % d == 0:
                total += d
                if d * d != number:
                    total += number // d
            d += 1
        out.append(total)
    return out
