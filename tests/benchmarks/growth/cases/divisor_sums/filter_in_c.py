# label: n^2
# trap: hidden: filter of a bound method, in C
# work: calls

def divisor_sums(n):
    out = []
    for k in range(1, n + 1):
        rests = list(map(k.__mod__, range(1, k + 1)))
        total, place = 0, -1
        for _ in range(rests.count(0)):
            place = rests.index(0, place + 1)
            total += place + 1
        out.append(total)
    return out
