# label: n log n
# trap: log factor: sorts all words by key, and back
# work: calls

from itertools import groupby


def group_words(words):
    rows = sorted((sorted(word), i) for i, word in enumerate(words))
    found = []
    for _, group in groupby(rows, key=lambda row: row[0]):
        found.append([i for _, i in group])
    return [[words[i] for i in group] for group in sorted(found)]
