# expect: WA
# why: takes the likeliest class for the only one
"""Reads y as one class a row."""

import numpy as np


def loss_grad(z, y):
    shifted = z - z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    y = np.eye(z.shape[1])[y.argmax(axis=1)]
    loss = -(y * log_p).sum() / len(z)
    return loss, (np.exp(log_p) - y) / len(z)
