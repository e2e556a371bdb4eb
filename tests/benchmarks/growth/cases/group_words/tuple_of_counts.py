# label: n
# trap: constant x4: counts of all letters as key
# work: lines

def group_words(words):
    groups = {}
    for word in words:
        counts = [0] * 26
        for letter in word:
            counts[ord(letter) - 97] += 1
        groups.setdefault(tuple(counts), []).append(word)
    return list(groups.values())
