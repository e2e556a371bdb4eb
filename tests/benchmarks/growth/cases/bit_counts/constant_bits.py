# label: n
# trap: constant x15: always looks at 24 bits
# work: lines

def bit_counts(n):
    counts = []
    for number in range(n + 1):
        counts.append(sum([number >> bit & 1 for bit in range(24)]))
    return counts
