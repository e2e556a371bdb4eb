# label: n
# trap: constant x40: numpy scalars one by one
# work: lines

import numpy as np


def standardize(values):
    mean, spread = values.mean(), values.std()
    out = np.empty(len(values))
    for i in range(len(values)):
        out[i] = (values[i] - mean) / spread
    return out
