# expect: WA
# why: collects the sorted letters where the words are asked for
from collections import defaultdict


def group_anagrams(words):
    groups = defaultdict(list)
    for word in words:
        key = "".join(sorted(word))
        groups[key].append(key)
    return list(groups.values())
