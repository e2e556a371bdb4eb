# label: n
# trap: str.count, but only 26 times
# work: calls

def same_letters(a, b):
    return len(a) == len(b) and all(a.count(c) == b.count(c) for c in set(a))
