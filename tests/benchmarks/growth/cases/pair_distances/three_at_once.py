# label: n^3
# trap: for each point compares all pairs of distances, in numpy
# work: calls

import numpy as np


def widest(points):
    best = 0.0
    for point in points:
        apart = np.sqrt(((points - point) ** 2).sum(axis=1))
        larger = np.maximum(apart[:, None], apart[None, :])
        best = max(best, float(larger.max()))
    return best
