# label: n^2
# trap: walks to the half for each number
# work: lines

def bit_counts(n):
    counts = [0]
    for number in range(1, n + 1):
        for half in range(number):
            if 2 * half == number or 2 * half + 1 == number:
                counts.append(counts[half] + (number != 2 * half))
                break
    return counts
