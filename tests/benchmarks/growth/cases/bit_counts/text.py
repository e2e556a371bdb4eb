# label: n log n
# trap: log factor: counts the ones in the text of each number
# work: calls

def bit_counts(n):
    return [bin(number).count("1") for number in range(n + 1)]
