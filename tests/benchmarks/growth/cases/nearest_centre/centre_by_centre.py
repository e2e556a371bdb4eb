# label: n
# label k: n
# trap: a loop over the centres, whole arrays of points
# work: calls
# work k: lines

import numpy as np


def nearest(points, centres):
    best = np.full(len(points), np.inf)
    out = np.zeros(len(points), dtype=int)
    for j, centre in enumerate(centres):
        apart = ((points - centre) ** 2).sum(axis=1)
        closer = apart < best
        best[closer] = apart[closer]
        out[closer] = j
    return out
