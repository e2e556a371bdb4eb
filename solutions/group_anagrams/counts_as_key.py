# expect: AC
# time: O(n)
# space: O(n)
# why: how often each letter occurs is the same for all anagrams and for no other word
"""Group anagrams by a tuple of 26 counts.

Words are anagrams exactly if their counts agree, so the counts are a key. As a tuple
they are never ambiguous: written one after the other, 1 and 11 would look like 11
and 1.

    "tea", "eat"  ->  a 1, e 1, t 1, others 0

Time O(n) for n letters and words in all, however long the words are; extra space O(n).
Each word is read 26 times, in C. In a language where a loop is cheap, one walk along
the word fills an array of 26 counts.
"""

from collections import defaultdict
from string import ascii_lowercase


def group_anagrams(words: list[str]) -> list[list[str]]:
    """Return the groups in the order of their first words."""
    groups: defaultdict[tuple[int, ...], list[str]] = defaultdict(list)
    for word in words:
        groups[tuple(map(word.count, ascii_lowercase))].append(word)
    return list(groups.values())
