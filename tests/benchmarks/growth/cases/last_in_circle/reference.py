# label: n
# trap: a deque that turns
# work: lines

from collections import deque


def last_one(n):
    circle = deque(range(n))
    while len(circle) > 1:
        circle.append(circle.popleft())
        circle.popleft()
    return circle[0]
