# label: n
# label k: n
# trap: constant x40: indexes arrays one number at a time
# work: lines
# work k: lines

import numpy as np


def nearest(points, centres):
    out = np.zeros(len(points), dtype=int)
    for i in range(len(points)):
        best = np.inf
        for j in range(len(centres)):
            dx = points[i, 0] - centres[j, 0]
            dy = points[i, 1] - centres[j, 1]
            if dx * dx + dy * dy < best:
                best = dx * dx + dy * dy
                out[i] = j
    return out
