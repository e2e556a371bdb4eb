# expect: WA
# why: a tinier epsilon caps the loss a little later
"""Takes the logarithm of a probability of at least 1e-300."""

import numpy as np


def loss_grad(z, y):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    p = powers / powers.sum(axis=1, keepdims=True)
    loss = -(y * np.log(np.maximum(p, 1e-300))).sum() / len(z)
    return loss, (p - y) / len(z)
