# label: n^2
# trap: quick-find: relabels everyone
# work: lines

def groups(n, friends):
    label = list(range(n))
    for a, b in friends:
        old, new = label[b], label[a]
        if old != new:
            for person in range(n):
                if label[person] == old:
                    label[person] = new
    return len(set(label))
