# label: n
# trap: Counter, in C
# work: calls

from collections import Counter


def same_letters(a, b):
    return Counter(a) == Counter(b)
