# label: n
# trap: sets, the smaller poured into the larger
# work: lines

def groups(n, friends):
    group = [{person} for person in range(n)]
    count = n
    for a, b in friends:
        one, other = group[a], group[b]
        if one is other:
            continue
        if len(one) < len(other):
            one, other = other, one
        one |= other
        for person in other:
            group[person] = one
        count -= 1
    return count
