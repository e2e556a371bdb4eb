# label: n^2
# trap: hidden: index in a list of keys
# work: calls

def group_words(words):
    keys, groups = [], []
    for word in words:
        key = "".join(sorted(word))
        if key in keys:
            groups[keys.index(key)].append(word)
        else:
            keys.append(key)
            groups.append([word])
    return groups
