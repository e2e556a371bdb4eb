# expect: WA
# why: merges in the order of the input, in which partners need not be neighbours
def merge_intervals(intervals):
    merged = [intervals[0]]
    for start, end in intervals[1:]:
        if merged[-1][0] <= end and start <= merged[-1][1]:
            merged[-1] = [min(merged[-1][0], start), max(merged[-1][1], end)]
        else:
            merged.append([start, end])
    return sorted(merged)
