"""Merge Intervals: cover the same numbers with as few closed intervals as possible."""


def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    raise NotImplementedError
