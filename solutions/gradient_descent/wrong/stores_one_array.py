# expect: WA
# why: `x += v` moves the array that is already in the path
"""Appends the same array after every step."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    for _ in range(steps):
        v = mom * v - lr * grad(x)
        x += v
        path.append(x)
    return np.array(path)
