# expect: AC
# time: O(n)
# space: O(1)
# why: the start of the window jumps behind the last place of the new character
"""Longest substring without repeats, by where each character was last seen.

The window is the longest substring without repeats that ends at the present place. A
new character shortens it only if it was last seen within it, and then the window has
to begin right after that place:

    a b c a d b          a at 3 was seen at 0: the window begins at 1
      ^---^              d at 4 is new: b c a d
    a b b a              a at 3 was seen at 0, before the window: it stays at 2

Time O(n): one step for each character. Extra space O(1): one place for each of the 95
characters, however long the string is.
"""


def longest_substring_without_repeats(s: str) -> int:
    """Return the length of the longest substring of `s` without repeats."""
    last_seen: dict[str, int] = {}
    start, longest = 0, 0
    for end, character in enumerate(s):
        if character in last_seen:
            start = max(start, last_seen[character] + 1)  # never back
        last_seen[character] = end
        longest = max(longest, end - start + 1)
    return longest
