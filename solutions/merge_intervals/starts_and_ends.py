# expect: AC
# time: O(n log n)
# space: O(n)
# why: where all that has started has ended, there an interval of the answer ends
"""Merge intervals by sorting starts and ends apart and counting what is open.

Which start belongs to which end does not matter for the union. Between the i-th end
and the next start nothing is open exactly if just i intervals have started by then:

    starts   1  2  6          [1, 3], [2, 5], [6, 9]
    ends     3  5  9
             1 <= 3 | 2 <= 3: still open | 6 > 5: cut between 5 and 6

So the answer is cut behind the i-th smallest end whenever the start that follows in
the sorted starts is greater; a start that equals it is joined.

Time O(n log n), extra space O(n). The same count gives the number of rooms that a day
of meetings needs.
"""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    """Return the union of closed intervals, sorted; `intervals` stays as it is."""
    starts = sorted(start for start, _ in intervals)
    ends = sorted(end for _, end in intervals)
    merged: list[list[int]] = []
    opened = starts[0]
    for end, following in zip(ends[:-1], starts[1:], strict=True):
        if following > end:  # all that has started has ended
            merged.append([opened, end])
            opened = following
    return [*merged, [opened, ends[-1]]]
