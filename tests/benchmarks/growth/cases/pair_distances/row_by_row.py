# label: n^2
# trap: one numpy row for each point: overhead hides the square in small sizes
# work: calls

import numpy as np


def widest(points):
    best = 0.0
    for point in points:
        best = max(best, ((points - point) ** 2).sum(axis=1).max())
    return float(np.sqrt(best))
