# expect: WA
# why: the direction in which to step, not the gradient
"""Returns y - p."""

import numpy as np


def loss_grad(z, y):
    shifted = z - z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -(y * log_p).sum() / len(z)
    return loss, (y - np.exp(log_p)) / len(z)
