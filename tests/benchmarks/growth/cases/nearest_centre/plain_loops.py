# label: n
# label k: n
# trap: loops over lists, constant x10
# work: lines
# work k: lines

import numpy as np


def nearest(points, centres):
    places = centres.tolist()
    out = []
    for x, y in points.tolist():
        best, chosen = float("inf"), 0
        for j, (u, v) in enumerate(places):
            apart = (x - u) ** 2 + (y - v) ** 2
            if apart < best:
                best, chosen = apart, j
        out.append(chosen)
    return np.array(out)
