# expect: WA
# why: joins two neighbours and goes on behind them, so a third is never asked
def merge_intervals(intervals):
    intervals = sorted(intervals)
    merged, at = [], 0
    while at < len(intervals):
        start, end = intervals[at]
        if at + 1 < len(intervals) and intervals[at + 1][0] <= end:
            merged.append([start, max(end, intervals[at + 1][1])])
            at += 2
        else:
            merged.append([start, end])
            at += 1
    return merged
