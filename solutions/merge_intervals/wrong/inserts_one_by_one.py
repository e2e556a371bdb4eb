# expect: CLE
# why: compares each interval with all that are merged so far
def merge_intervals(intervals):
    merged = []
    for low, high in intervals:
        rest = []
        for start, end in merged:
            if start <= high and low <= end:
                low, high = min(low, start), max(high, end)
            else:
                rest.append([start, end])
        merged = [*rest, [low, high]]
    return sorted(merged)
