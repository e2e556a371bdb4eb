# label: n
# trap: numpy whole-array: cumsum
# work: calls

import numpy as np


def moving_average(values, width):
    sums = np.concatenate(([0.0], np.cumsum(values)))
    return (sums[width:] - sums[:-width]) / width
