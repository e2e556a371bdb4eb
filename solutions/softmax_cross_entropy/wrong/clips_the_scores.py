# expect: WA
# why: keeps exp in range, and changes what is asked
"""Cuts the scores off at -500 and 500."""

import numpy as np


def loss_grad(z, y):
    z = np.clip(z, -500, 500)
    shifted = z - z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -(y * log_p).sum() / len(z)
    return loss, (np.exp(log_p) - y) / len(z)
