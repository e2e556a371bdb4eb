# label: n^2
# trap: hidden: np.roll of the whole array for each place
# work: calls

import numpy as np


def moving_average(values, width):
    out = []
    for i in range(len(values) - width + 1):
        out.append(np.roll(values, -i)[:width].mean())
    return np.array(out)
