# label: n
# trap: int.bit_count
# work: lines

def bit_counts(n):
    return [number.bit_count() for number in range(n + 1)]
