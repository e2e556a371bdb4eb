# expect: WA
# why: asks whether there is a word by its truth, and the empty word is false
from collections import defaultdict


def group_anagrams(words):
    groups = defaultdict(list)
    for word in words:
        if word:
            groups["".join(sorted(word))].append(word)
    return list(groups.values())
