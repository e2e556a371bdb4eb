# label: n
# trap: from the count of the half
# work: lines

def bit_counts(n):
    counts = [0]
    for number in range(1, n + 1):
        counts.append(counts[number >> 1] + (number & 1))
    return counts
