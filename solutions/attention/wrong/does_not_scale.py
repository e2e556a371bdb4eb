# expect: WA
# why: the square root of d is easily forgotten; the result looks plausible
"""Leaves the division by the square root of d out."""

import numpy as np


def attention(q, k, v, mask):
    scores = q @ k.T
    if mask is not None:
        scores = np.where(mask > 0, scores, -np.inf)
    greatest = scores.max(axis=1, keepdims=True)
    greatest = np.where(np.isfinite(greatest), greatest, 0)
    weights = np.exp(scores - greatest)
    total = weights.sum(axis=1, keepdims=True)
    return weights @ v / np.where(total > 0, total, 1)
