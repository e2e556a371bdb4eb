# label: n^2
# trap: hidden: a slice of the counts for each number
# work: calls

def bit_counts(n):
    counts = [0]
    power = 1
    for number in range(1, n + 1):
        if number == 2 * power:
            power = number
        counts.append(counts[:power][number - power] + 1)
    return counts
