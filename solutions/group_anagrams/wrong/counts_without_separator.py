# expect: WA
# why: writes the counts one after the other, so that 1 and 11 read like 11 and 1
from collections import defaultdict


def group_anagrams(words):
    groups = defaultdict(list)
    for word in words:
        key = "".join(
            str(word.count(letter)) for letter in "abcdefghijklmnopqrstuvwxyz"
        )
        groups[key].append(word)
    return list(groups.values())
