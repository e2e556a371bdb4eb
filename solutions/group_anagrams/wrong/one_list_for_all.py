# expect: WA
# why: fromkeys puts the same list under every key
def group_anagrams(words):
    groups = dict.fromkeys(("".join(sorted(word)) for word in words), [])
    for word in words:
        groups["".join(sorted(word))].append(word)
    return list(groups.values())
