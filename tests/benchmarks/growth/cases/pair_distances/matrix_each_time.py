# label: n^3
# trap: hidden: makes the whole matrix anew for each row of it
# work: calls

import numpy as np


def widest(points):
    best = 0.0
    for i in range(len(points)):
        apart = points[:, None, :] - points[None, :, :]
        row = np.sqrt((apart**2).sum(axis=2))[i]
        best = max(best, float(row.max()))
    return best
