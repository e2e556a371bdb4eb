# label: n^2
# trap: hidden: str.count for each place, at memchr speed
# work: calls

def same_letters(a, b):
    return len(a) == len(b) and all(a.count(c) == b.count(c) for c in a)
