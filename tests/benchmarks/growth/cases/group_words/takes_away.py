# label: n^2
# trap: hidden: takes the words of a group out of the rest
# work: lines

def group_words(words):
    rest = [("".join(sorted(word)), word) for word in words]
    groups = []
    while rest:
        key = rest[0][0]
        groups.append([word for other, word in rest if other == key])
        rest = [pair for pair in rest if pair[0] != key]
    return groups
