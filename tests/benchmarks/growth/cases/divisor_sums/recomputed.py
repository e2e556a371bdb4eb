# label: n^2 log n
# trap: the sieve anew for each number
# work: lines

def divisor_sums(n):
    out = []
    for last in range(1, n + 1):
        sums = [0] * (last + 1)
        for divisor in range(1, last + 1):
            for multiple in range(divisor, last + 1, divisor):
                sums[multiple] += divisor
        out.append(sums[last])
    return out
