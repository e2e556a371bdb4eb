# expect: WA
# why: an interval is added when the next one begins, so the last is never added
def merge_intervals(intervals):
    intervals = sorted(intervals)
    low, high = intervals[0]
    merged = []
    for start, end in intervals[1:]:
        if start <= high:
            high = max(high, end)
        else:
            merged.append([low, high])
            low, high = start, end
    return merged
