# label: n^2
# trap: hidden: np.convolve is direct
# work: calls

import numpy as np


def moving_average(values, width):
    return np.convolve(values, np.ones(width) / width, mode="valid")
