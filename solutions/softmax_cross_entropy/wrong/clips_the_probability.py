# expect: WA
# why: keeps the loss finite, at 27.6 whatever the scores say
"""Takes the logarithm of a probability of at least 1e-12."""

import numpy as np


def loss_grad(z, y):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    p = powers / powers.sum(axis=1, keepdims=True)
    loss = -(y * np.log(np.clip(p, 1e-12, 1))).sum() / len(z)
    return loss, (p - y) / len(z)
