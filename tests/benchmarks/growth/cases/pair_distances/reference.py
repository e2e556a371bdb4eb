# label: n^2
# trap: numpy whole-array: all differences
# work: calls

import numpy as np


def widest(points):
    apart = points[:, None, :] - points[None, :, :]
    return float(np.sqrt((apart**2).sum(axis=2)).max())
