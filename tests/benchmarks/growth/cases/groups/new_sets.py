# label: n^2
# trap: hidden: a | b makes a new set each time
# work: calls

def groups(n, friends):
    leader = list(range(n))
    members = {person: frozenset([person]) for person in range(n)}

    def find(person):
        while leader[person] != person:
            leader[person] = leader[leader[person]]
            person = leader[person]
        return person

    for a, b in friends:
        a, b = find(a), find(b)
        if a != b:
            leader[b] = a
            members[a] = members[a] | members.pop(b)
    return len(members)
