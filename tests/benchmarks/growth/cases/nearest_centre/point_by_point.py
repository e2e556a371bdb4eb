# label: n
# label k: n
# trap: numpy for each element: five microseconds of overhead each
# work: lines
# work k: calls

import numpy as np


def nearest(points, centres):
    out = []
    for point in points:
        out.append(int(np.argmin(((centres - point) ** 2).sum(axis=1))))
    return np.array(out)
