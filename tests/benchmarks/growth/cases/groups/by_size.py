# label: n
# trap: union by size, without compression
# work: lines

def groups(n, friends):
    above, size, count = list(range(n)), [1] * n, n
    for a, b in friends:
        while above[a] != a:
            a = above[a]
        while above[b] != b:
            b = above[b]
        if a == b:
            continue
        if size[a] < size[b]:
            a, b = b, a
        above[b] = a
        size[a] += size[b]
        count -= 1
    return count
