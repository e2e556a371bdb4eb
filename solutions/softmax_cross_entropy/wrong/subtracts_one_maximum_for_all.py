# expect: WA
# why: z.max() without an axis; rows far below the highest underflow
"""Shifts all rows by the greatest score of the table."""

import numpy as np


def loss_grad(z, y):
    shifted = z - z.max()
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -(y * log_p).sum() / len(z)
    return loss, (np.exp(log_p) - y) / len(z)
