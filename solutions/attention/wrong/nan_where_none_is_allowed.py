# expect: WA
# why: -inf minus -inf
"""Leaves a query without keys to the formula."""

import numpy as np


def attention(q, k, v, mask):
    scores = q @ k.T / np.sqrt(q.shape[1])
    if mask is not None:
        scores = np.where(mask > 0, scores, -np.inf)
    greatest = scores.max(axis=1, keepdims=True)
    weights = np.exp(scores - greatest)
    total = weights.sum(axis=1, keepdims=True)
    return weights @ v / total
