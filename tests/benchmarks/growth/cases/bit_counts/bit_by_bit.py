# label: n log n
# trap: log factor: a loop over the bits of each number
# work: lines

def bit_counts(n):
    counts = []
    for number in range(n + 1):
        count = 0
        while number:
            count += number & 1
            number >>= 1
        counts.append(count)
    return counts
