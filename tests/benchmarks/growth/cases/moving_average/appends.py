# label: n^2
# trap: hidden: np.append copies, a very small constant
# work: calls

import numpy as np


def moving_average(values, width):
    out = np.array([values[:width].mean()])
    for i in range(width, len(values)):
        step = (values[i] - values[i - width]) / width
        out = np.append(out, out[-1] + step)
    return out
