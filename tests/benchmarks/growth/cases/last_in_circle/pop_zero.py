# label: n^2
# trap: hidden: a list as queue, pop(0)
# work: calls

def last_one(n):
    circle = list(range(n))
    while len(circle) > 1:
        circle.append(circle.pop(0))
        circle.pop(0)
    return circle[0]
