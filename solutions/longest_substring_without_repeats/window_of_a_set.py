# expect: AC
# time: O(n)
# space: O(1)
# why: the front of the window goes one on, the back drops characters until it may
"""Longest substring without repeats, with a set of what is in the window.

Invariant: `window` has exactly the characters of s[start:end], each of them once. To
let in s[end], the back drops characters, up to and with the one that is equal.

Time O(n): there are two loops, but every character enters once and leaves at most
once. Extra space O(1), for an alphabet of fixed size. The same two ends serve many
questions about windows: replace the set by whatever says that a window is too long.
"""


def longest_substring_without_repeats(s: str) -> int:
    """Return the length of the longest substring of `s` without repeats."""
    window: set[str] = set()
    start, longest = 0, 0
    for character in s:
        while character in window:
            window.remove(s[start])
            start += 1
        window.add(character)
        longest = max(longest, len(window))
    return longest
