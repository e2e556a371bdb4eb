# expect: WA
# why: multiplies by p (1 - p), as for squared errors of a sigmoid
"""Applies the derivative of a sigmoid once more."""

import numpy as np


def loss_grad(z, y):
    shifted = z - z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -(y * log_p).sum() / len(z)
    p = np.exp(log_p)
    return loss, (p - y) * p * (1 - p) / len(z)
