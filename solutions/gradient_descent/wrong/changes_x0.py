# expect: WA
# why: works on the array of the caller
"""Moves the starting point itself."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0, np.zeros(len(x0))
    path = [x.copy()]
    for _ in range(steps):
        v = mom * v - lr * grad(x)
        x += v
        path.append(x.copy())
    return np.array(path)
