# expect: WA
# why: scores.max() without an axis; queries with low scores underflow
"""Shifts all queries by the greatest score of the table."""

import numpy as np


def attention(q, k, v, mask):
    scores = q @ k.T / np.sqrt(q.shape[1])
    if mask is not None:
        scores = np.where(mask > 0, scores, -np.inf)
    greatest = scores.max()
    greatest = np.where(np.isfinite(greatest), greatest, 0)
    weights = np.exp(scores - greatest)
    total = weights.sum(axis=1, keepdims=True)
    return weights @ v / np.where(total > 0, total, 1)
