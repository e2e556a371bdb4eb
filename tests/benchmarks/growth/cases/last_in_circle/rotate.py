# label: n
# trap: deque.rotate by one
# work: lines

from collections import deque


def last_one(n):
    circle = deque(range(n))
    while len(circle) > 1:
        circle.rotate(-1)
        circle.popleft()
    return circle[0]
