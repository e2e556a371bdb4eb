# expect: WA
# why: the loss is averaged and the gradient is not
"""Returns the gradient of the sum of the losses."""

import numpy as np


def loss_grad(z, y):
    shifted = z - z.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -(y * log_p).sum() / len(z)
    return loss, np.exp(log_p) - y
