# expect: WA
# why: mixes up queries and keys; a square mask does not complain
"""Reads the mask by key and query where it is square."""

import numpy as np


def attention(q, k, v, mask):
    scores = q @ k.T / np.sqrt(q.shape[1])
    if mask is not None:
        mask = mask.T if len(q) == len(k) else mask
        scores = np.where(mask > 0, scores, -np.inf)
    greatest = scores.max(axis=1, keepdims=True)
    greatest = np.where(np.isfinite(greatest), greatest, 0)
    weights = np.exp(scores - greatest)
    total = weights.sum(axis=1, keepdims=True)
    return weights @ v / np.where(total > 0, total, 1)
