# label: n
# trap: constant x10: a frozenset of Counter items
# work: lines

from collections import Counter, defaultdict


def group_words(words):
    groups = defaultdict(list)
    for word in words:
        groups[frozenset(Counter(word).items())].append(word)
    return list(groups.values())
