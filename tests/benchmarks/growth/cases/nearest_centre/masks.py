# label: n^2
# label k: n
# trap: hidden: one mask over all points for each point
# work: calls
# work k: calls

import numpy as np


def nearest(points, centres):
    out = np.zeros(len(points), dtype=int)
    numbers = np.arange(len(points))
    for i, point in enumerate(points):
        chosen = ((centres - point) ** 2).sum(axis=1).argmin()
        out = np.where(numbers == i, chosen, out)
    return out
