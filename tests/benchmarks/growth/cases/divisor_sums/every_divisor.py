# label: n^2
# trap: tries every number below: half a degree too slow
# work: lines

def divisor_sums(n):
    out = []
    for number in range(1, n + 1):
        total = 0
        for divisor in range(1, number + 1):
            if number % divisor == 0:
                total += divisor
        out.append(total)
    return out
