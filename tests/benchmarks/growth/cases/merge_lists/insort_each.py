# label: n^2
# trap: hidden: insort moves the items behind
# work: calls

from bisect import insort


def merge(a, b):
    for number in b:
        insort(a, number)
    return a
