# expect: WA
# why: a score of 0 is a score like any other
"""Sets the scores of hidden keys to 0."""

import numpy as np


def attention(q, k, v, mask):
    scores = q @ k.T / np.sqrt(q.shape[1])
    if mask is not None:
        scores = scores * mask
    greatest = scores.max(axis=1, keepdims=True)
    greatest = np.where(np.isfinite(greatest), greatest, 0)
    weights = np.exp(scores - greatest)
    total = weights.sum(axis=1, keepdims=True)
    return weights @ v / np.where(total > 0, total, 1)
