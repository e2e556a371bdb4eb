# label: n^2
# trap: itertools.combinations with math.dist
# work: lines

from itertools import combinations
from math import dist


def widest(points):
    rows = points.tolist()
    return max((dist(p, q) for p, q in combinations(rows, 2)), default=0.0)
