# label: n^2
# trap: quick-find by comprehension
# work: lines

def groups(n, friends):
    label = list(range(n))
    for a, b in friends:
        old, new = label[b], label[a]
        label = [new if x == old else x for x in label]
    return len(set(label))
