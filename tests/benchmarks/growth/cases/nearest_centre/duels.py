# label: n
# label k: n^2
# trap: lets every centre duel every other, for each point
# work: lines
# work k: calls

import numpy as np


def nearest(points, centres):
    out = []
    for point in points:
        apart = ((centres - point) ** 2).sum(axis=1)
        beaten = (apart[:, None] > apart[None, :]).sum(axis=1)
        out.append(int(beaten.argmin()))
    return np.array(out)
