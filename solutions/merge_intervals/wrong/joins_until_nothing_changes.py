# expect: CLE
# why: looks for any two that overlap, joins them, and begins again
def merge_intervals(intervals):
    merged = sorted(intervals)
    i = 0
    while i < len(merged):
        for j in range(len(merged)):
            (a, b), (c, d) = merged[i], merged[j]
            if i != j and a <= d and c <= b:
                merged[i] = [min(a, c), max(b, d)]
                del merged[j]
                i = -1
                break
        i += 1
    return sorted(merged)
