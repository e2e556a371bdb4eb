# expect: WA
# why: asks whether an interval meets the one read before, not the farthest end so far
def merge_intervals(intervals):
    intervals = sorted(intervals)
    merged = [list(intervals[0])]
    for before, (start, end) in zip(intervals, intervals[1:]):
        if start <= before[1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
