# expect: WA
# why: plain gradient descent whatever mom says
"""Leaves the momentum out."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    for _ in range(steps):
        v = -lr * grad(x)
        x = x + v
        path.append(x)
    return np.array(path)
