# label: n
# trap: np.vectorize: a Python call for each number
# work: lines

import numpy as np


def standardize(values):
    mean, spread = values.mean(), values.std()
    return np.vectorize(lambda x: (x - mean) / spread)(values)
