# label: n
# trap: sums of squares, in place
# work: calls

import numpy as np


def standardize(values):
    n = len(values)
    mean = values.sum() / n
    out = values - mean
    out /= np.sqrt(np.dot(out, out) / n)
    return out
