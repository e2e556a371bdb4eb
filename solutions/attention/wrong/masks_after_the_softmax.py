# expect: WA
# why: the weights that are left do not add up to 1
"""Sets weights to 0 after they were divided by their sum."""

import numpy as np


def attention(q, k, v, mask):
    scores = q @ k.T / np.sqrt(q.shape[1])
    greatest = scores.max(axis=1, keepdims=True)
    greatest = np.where(np.isfinite(greatest), greatest, 0)
    weights = np.exp(scores - greatest)
    total = weights.sum(axis=1, keepdims=True)
    weights = weights / total
    return (weights if mask is None else weights * mask) @ v
