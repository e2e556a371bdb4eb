# expect: WA
# why: groupby without sorting by the key before
from itertools import groupby


def group_anagrams(words):
    return [list(group) for _, group in groupby(words, key=sorted)]
