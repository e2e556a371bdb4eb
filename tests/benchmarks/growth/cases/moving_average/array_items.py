# label: n
# trap: constant x40: numpy for each element
# work: lines

import numpy as np


def moving_average(values, width):
    out = np.empty(len(values) - width + 1)
    out[0] = values[:width].mean()
    for i in range(1, len(out)):
        out[i] = out[i - 1] + (values[i + width - 1] - values[i - 1]) / width
    return out
