# label: n^2
# trap: compares with the first word of every group
# work: lines

def group_words(words):
    groups = []
    for word in words:
        letters = sorted(word)
        for known, group in groups:
            if known == letters:
                group.append(word)
                break
        else:
            groups.append((letters, [word]))
    return [group for _, group in groups]
