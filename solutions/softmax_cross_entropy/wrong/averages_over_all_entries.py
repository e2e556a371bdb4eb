# expect: WA
# why: np.mean also divides by the number of classes
"""Divides by n K."""

import numpy as np


def loss_grad(z, y):
    shifted = z - z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -(y * log_p).mean()
    return loss, (np.exp(log_p) - y) / z.size
