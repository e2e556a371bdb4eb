# label: n log n
# trap: log factor: sorts, in C, only 26 different values
# work: calls

def same_letters(a, b):
    return sorted(a) == sorted(b)
