# label: n^2
# trap: a matrix product, three times faster than the reference
# work: calls

import numpy as np


def widest(points):
    centred = points - points.mean(axis=0)
    squares = (centred**2).sum(axis=1)
    gaps = squares[:, None] + squares[None, :] - 2 * centred @ centred.T
    return float(np.sqrt(max(gaps.max(), 0)))
