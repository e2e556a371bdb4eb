# label: n^2
# trap: hidden: np.concatenate for each number
# work: calls

import numpy as np


def standardize(values):
    mean, spread = values.mean(), values.std()
    out = np.zeros(0)
    for x in values:
        out = np.concatenate((out, [(x - mean) / spread]))
    return out
