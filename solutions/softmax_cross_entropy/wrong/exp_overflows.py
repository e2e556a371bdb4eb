# expect: WA
# why: the formula as it stands; inf / inf is nan
"""Takes exp of the scores as they are."""

import numpy as np


def loss_grad(z, y):
    powers = np.exp(z)
    p = powers / powers.sum(axis=1, keepdims=True)
    loss = -(y * np.log(p)).sum() / len(z)
    return loss, (p - y) / len(z)
