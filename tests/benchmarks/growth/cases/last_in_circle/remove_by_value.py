# label: n^2
# trap: hidden: list.remove and index
# work: calls

def last_one(n):
    circle = list(range(n))
    person = 0
    while len(circle) > 1:
        place = (circle.index(person) + 1) % len(circle)
        gone = circle[place]
        person = circle[(place + 1) % len(circle)]
        circle.remove(gone)
    return circle[0]
