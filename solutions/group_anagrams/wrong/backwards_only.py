# expect: WA
# why: takes a word and its reverse for a group, which leaves out all other orders
from collections import defaultdict


def group_anagrams(words):
    groups = defaultdict(list)
    for word in words:
        groups[min(word, word[::-1])].append(word)
    return list(groups.values())
