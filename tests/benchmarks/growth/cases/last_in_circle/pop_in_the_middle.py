# label: n^2
# trap: hidden: pop(i) moves the items behind
# work: calls

def last_one(n):
    circle, i = list(range(n)), 0
    while len(circle) > 1:
        i = (i + 1) % len(circle)
        circle.pop(i)
    return circle[0]
