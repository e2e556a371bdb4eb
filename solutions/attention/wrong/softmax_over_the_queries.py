# expect: WA
# why: axis 0 in place of axis 1: the weights of a key add up to 1
"""Lets the queries compete for a key."""

import numpy as np


def attention(q, k, v, mask):
    scores = q @ k.T / np.sqrt(q.shape[1])
    if mask is not None:
        scores = np.where(mask > 0, scores, -np.inf)
    greatest = scores.max(axis=0, keepdims=True)
    greatest = np.where(np.isfinite(greatest), greatest, 0)
    weights = np.exp(scores - greatest)
    total = weights.sum(axis=0, keepdims=True)
    return weights @ v / np.where(total > 0, total, 1)
