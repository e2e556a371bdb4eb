# expect: AC
# time: O(n log m)
# space: O(n)
# why: sorted, the letters of anagrams are the same
"""Group anagrams by their letters in sorted order.

Of all orders of some letters exactly one is sorted, so it can stand for the group.

    "tea", "eat", "ate"  ->  a, e, t

Time O(n log m) for n letters in all and words of up to m; extra space O(n). It needs
no alphabet: the same line works for Unicode, and for lists of anything that sorts.
Source: Bentley, Programming Pearls, 2nd ed., column 2, "signing and sorting".
"""


def group_anagrams(words: list[str]) -> list[list[str]]:
    """Return the groups in the order of their first words."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for word in words:
        groups.setdefault(tuple(sorted(word)), []).append(word)
    return list(groups.values())
