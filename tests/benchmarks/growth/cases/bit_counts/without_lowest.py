# label: n
# trap: from the count without the lowest bit
# work: lines

def bit_counts(n):
    counts = [0] * (n + 1)
    for number in range(1, n + 1):
        counts[number] = counts[number & (number - 1)] + 1
    return counts
