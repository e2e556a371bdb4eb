# expect: WA
# why: axis 0 in place of axis 1
"""Lets the examples compete for a class."""

import numpy as np


def loss_grad(z, y):
    shifted = z - z.max(axis=0, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=0, keepdims=True))
    loss = -(y * log_p).sum() / len(z)
    return loss, (np.exp(log_p) - y) / len(z)
