# expect: WA
# why: asks whether an end lies in the other one, which misses the larger around it
def merge_intervals(intervals):
    merged = []
    for low, high in intervals:
        rest = []
        for start, end in merged:
            if start <= low <= end or start <= high <= end:
                low, high = min(low, start), max(high, end)
            else:
                rest.append([start, end])
        merged = [*rest, [low, high]]
    return sorted(merged)
