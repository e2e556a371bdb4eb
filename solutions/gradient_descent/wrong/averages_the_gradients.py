# expect: WA
# why: the moving average of Adam: the new gradient counts 1 - mom
"""Gives the gradient the weight 1 - mom."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    for _ in range(steps):
        v = mom * v - (1 - mom) * lr * grad(x)
        x = x + v
        path.append(x)
    return np.array(path)
