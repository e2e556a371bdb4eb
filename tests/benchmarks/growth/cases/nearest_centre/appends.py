# label: n^2
# label k: n
# trap: hidden: np.append copies the array for each point
# work: calls
# work k: calls

import numpy as np


def nearest(points, centres):
    out = np.zeros(0, dtype=int)
    for point in points:
        out = np.append(out, ((centres - point) ** 2).sum(axis=1).argmin())
    return out
