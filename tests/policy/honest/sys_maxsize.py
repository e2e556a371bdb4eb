import sys
from sys import maxsize


def closest(values, target):
    best, answer = sys.maxsize, None
    low = -sys.maxsize - 1
    for value in values:
        gap = abs(value - target)
        if low < gap < min(best, maxsize):
            best, answer = gap, value
    if sys.version_info >= (3, 8) and best < sys.float_info.epsilon:
        print("found at once", file=sys.stderr)
    return answer
