# expect: WA
# why: a stable softmax, and then log of what was rounded to 0
"""Takes the logarithm of the probabilities."""

import numpy as np


def loss_grad(z, y):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    p = powers / powers.sum(axis=1, keepdims=True)
    loss = -(y * np.log(p)).sum() / len(z)
    return loss, (p - y) / len(z)
