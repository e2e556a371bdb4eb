# label: n^2
# trap: hidden: counts = counts + [x]
# work: calls

def bit_counts(n):
    counts = [0]
    for number in range(1, n + 1):
        counts = counts + [counts[number // 2] + number % 2]
    return counts
