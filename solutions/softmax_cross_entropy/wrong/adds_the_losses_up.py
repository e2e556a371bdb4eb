# expect: WA
# why: the loss and gradient of the sum instead of the mean
"""Adds the losses up."""

import numpy as np


def loss_grad(z, y):
    shifted = z - z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -(y * log_p).sum()
    return loss, (np.exp(log_p) - y)
