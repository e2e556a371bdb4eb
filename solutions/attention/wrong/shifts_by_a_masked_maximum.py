# expect: WA
# why: the maximum is taken before the mask is looked at
"""Shifts by the greatest score of all keys, hidden ones included."""

import numpy as np


def attention(q, k, v, mask):
    scores = q @ k.T / np.sqrt(q.shape[1])
    greatest = scores.max(axis=1, keepdims=True)
    if mask is not None:
        scores = np.where(mask > 0, scores, -np.inf)
    weights = np.exp(scores - greatest)
    total = weights.sum(axis=1, keepdims=True)
    return weights @ v / np.where(total > 0, total, 1)
