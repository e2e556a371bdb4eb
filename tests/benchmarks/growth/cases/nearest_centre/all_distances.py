# label: n^2
# label k: n^2
# trap: distance matrix of everything with everything
# work: calls
# work k: calls

import numpy as np


def nearest(points, centres):
    both = np.concatenate((points, centres))
    apart = ((both[:, None, :] - both[None, :, :]) ** 2).sum(axis=2)
    return apart[: len(points), len(points):].argmin(axis=1)
