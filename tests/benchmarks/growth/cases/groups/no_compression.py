# label: n^2
# trap: union-find without compression: a long chain
# work: lines

def groups(n, friends):
    above = list(range(n))
    for a, b in friends:
        while above[a] != a:
            a = above[a]
        while above[b] != b:
            b = above[b]
        if a != b:
            above[b] = a
    return sum(above[person] == person for person in range(n))
