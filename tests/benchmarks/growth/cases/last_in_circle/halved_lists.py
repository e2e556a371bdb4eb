# label: n
# trap: slices, but each half as long as the last
# work: calls

def last_one(n):
    circle = list(range(n))
    while len(circle) > 1:
        odd = len(circle) % 2
        circle = circle[::2]
        if odd:
            circle = circle[-1:] + circle[:-1]
    return circle[0]
