# expect: WA
# why: mixes the two ways to keep a velocity
"""Multiplies by the learning rate in both places."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    for _ in range(steps):
        v = mom * v - lr * grad(x)
        x = x + lr * v
        path.append(x)
    return np.array(path)
