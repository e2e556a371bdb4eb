"""Longest Substring without Repeats: how long is it?"""


def longest_substring_without_repeats(s: str) -> int:
    raise NotImplementedError
