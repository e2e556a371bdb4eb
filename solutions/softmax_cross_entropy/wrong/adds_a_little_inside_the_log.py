# expect: WA
# why: the epsilon of many tutorials; it caps the loss
"""Takes the logarithm of p + 1e-12."""

import numpy as np


def loss_grad(z, y):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    p = powers / powers.sum(axis=1, keepdims=True)
    loss = -(y * np.log(p + 1e-12)).sum() / len(z)
    return loss, (p - y) / len(z)
