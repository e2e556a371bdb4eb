# label: n
# trap: itertools.groupby
# work: calls

from itertools import groupby


def matches(text):
    runs = [(letter, len(list(run))) for letter, run in groupby(text)]
    return len(runs) == 2 and runs[0][0] == "a" and runs[1] == ("b", 1)
