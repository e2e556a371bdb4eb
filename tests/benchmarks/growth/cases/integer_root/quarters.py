# label: log n
# trap: recursion: twice the root of a quarter
# work: lines

def root(n):
    if n < 2:
        return n
    small = 2 * root(n // 4)
    return small + 1 if (small + 1) ** 2 <= n else small
