# expect: WA
# why: sorts by end; the last interval can then reach back over several of the answer
def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals, key=lambda pair: pair[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = [min(merged[-1][0], start), end]
        else:
            merged.append([start, end])
    return merged
