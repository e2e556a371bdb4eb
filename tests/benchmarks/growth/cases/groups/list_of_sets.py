# label: n^2
# trap: looks through a list of groups for each pair
# work: lines

def groups(n, friends):
    found = [[person] for person in range(n)]
    for a, b in friends:
        one = next(group for group in found if a in group)
        other = next(group for group in found if b in group)
        if one is not other:
            found.remove(other)
            one.extend(other)
    return len(found)
