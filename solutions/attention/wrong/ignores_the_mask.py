# expect: WA
# why: the encoder has none
"""Lets every query look at every key."""

import numpy as np


def attention(q, k, v, mask):
    scores = q @ k.T / np.sqrt(q.shape[1])
    greatest = scores.max(axis=1, keepdims=True)
    greatest = np.where(np.isfinite(greatest), greatest, 0)
    weights = np.exp(scores - greatest)
    total = weights.sum(axis=1, keepdims=True)
    return weights @ v / np.where(total > 0, total, 1)
