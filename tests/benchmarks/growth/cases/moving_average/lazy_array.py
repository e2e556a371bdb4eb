# label: n^2
# trap: cheat: an object whose __array__ does the work, after the return
# work: calls

import numpy as np


class Later:
    def __init__(self, values, width):
        self.values = values
        self.width = width

    def __array__(self, dtype=None, copy=None):
        return np.convolve(self.values, np.ones(self.width), mode="valid") / self.width


def moving_average(values, width):
    return Later(values, width)
