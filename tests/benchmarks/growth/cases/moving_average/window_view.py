# label: n^2
# trap: hidden: a view of all windows, then one call
# work: calls

import numpy as np


def moving_average(values, width):
    view = np.lib.stride_tricks.sliding_window_view(values, width)
    return view.mean(axis=1)
