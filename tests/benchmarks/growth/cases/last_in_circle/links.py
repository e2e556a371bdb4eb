# label: n
# trap: a list of who comes next
# work: lines

def last_one(n):
    following = [*range(1, n), 0]
    person = 0
    for _ in range(n - 1):
        following[person] = following[following[person]]
        person = following[person]
    return person
