# label: n^1.5
# trap: a mean of everything for each chunk of sqrt(n) numbers
# work: calls

import numpy as np


def standardize(values):
    size = int(len(values) ** 0.5) + 1
    chunks = []
    for i in range(0, len(values), size):
        chunks.append((values[i:i + size] - values.mean()) / values.std())
    return np.concatenate(chunks)
