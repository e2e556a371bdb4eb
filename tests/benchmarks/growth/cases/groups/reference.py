# label: n
# trap: union-find with halved paths
# work: lines

def groups(n, friends):
    above = list(range(n))
    count = n
    for a, b in friends:
        while above[a] != a:
            above[a] = above[above[a]]
            a = above[a]
        while above[b] != b:
            above[b] = above[above[b]]
            b = above[b]
        if a != b:
            above[b] = a
            count -= 1
    return count
