# label: n^2
# trap: hidden: slices in every step
# work: calls

def last_one(n):
    circle = list(range(n))
    while len(circle) > 1:
        circle = circle[2:] + circle[:1]
    return circle[0]
