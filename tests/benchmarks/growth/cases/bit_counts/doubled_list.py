# label: n
# trap: the list and the list plus one: fast
# work: lines

def bit_counts(n):
    counts = [0]
    while len(counts) <= n:
        counts += [count + 1 for count in counts]
    return counts[: n + 1]
