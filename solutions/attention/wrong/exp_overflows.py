# expect: WA
# why: the formula as it stands; inf / inf is nan
"""Takes exp of the scores as they are."""

import numpy as np


def attention(q, k, v, mask):
    scores = q @ k.T / np.sqrt(q.shape[1])
    if mask is not None:
        scores = np.where(mask > 0, scores, -np.inf)
    greatest = scores.max(axis=1, keepdims=True)
    greatest = np.where(np.isfinite(greatest), greatest, 0)
    weights = np.exp(scores)
    total = weights.sum(axis=1, keepdims=True)
    return weights @ v / np.where(total > 0, total, 1)
