# expect: AC
# time: O(n log n)
# space: O(n)
# why: sorted by start, an interval can only join the last one of the answer
"""Merge intervals by sorting them by start and walking along once.

In that order every interval read so far starts at or before the next one, so they
share a number exactly if one of them reaches its start. The one that reaches furthest
is the last of the answer:

    answer ... [2, 9]     next [3, 4]    starts within: the end stays 9
                          next [8, 12]   starts within: the end becomes 12
                          next [13, 15]  starts behind: a new interval

Time O(n log n) for the sort, O(n) for the walk; extra space O(n).
Source: de Berg et al., Computational Geometry, 3rd ed., chapter 2, for sweeping.
"""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    """Return the union of closed intervals, sorted; `intervals` stays as it is."""
    merged: list[list[int]] = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:  # sharing one number is enough
            merged[-1][1] = max(merged[-1][1], end)  # it may lie within
        else:
            merged.append([start, end])
    return merged
