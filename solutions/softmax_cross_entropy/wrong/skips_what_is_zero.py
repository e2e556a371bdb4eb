# expect: WA
# why: leaves out the terms that are not finite, and with them the loss
"""Adds up the terms only where the probability is above 0."""

import numpy as np


def loss_grad(z, y):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    p = powers / powers.sum(axis=1, keepdims=True)
    loss = -(y * np.log(np.where(p > 0, p, 1.0))).sum() / len(z)
    return loss, (p - y) / len(z)
