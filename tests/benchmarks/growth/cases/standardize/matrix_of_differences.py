# label: n^2
# trap: distance matrix: each number less every other
# work: calls

import numpy as np


def standardize(values):
    apart = values[:, None] - values[None, :]
    return apart.mean(axis=1) / np.sqrt((apart**2).mean() / 2)
