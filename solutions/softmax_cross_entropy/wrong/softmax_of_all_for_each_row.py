# expect: CLE
# time: O(n^2 K)
# why: `softmax(z)[i]` reads like a look-up, and computes all n rows
"""Computes all rows anew for every row."""

import numpy as np


def log_softmax(z):
    shifted = z - z.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def loss_grad(z, y):
    log_p = np.array([log_softmax(z)[i] for i in range(len(z))])
    loss = -(y * log_p).sum() / len(z)
    return loss, (np.exp(log_p) - y) / len(z)
