# expect: WA
# why: a gradient of 0 looks like the end; momentum may go on, and points are missing
"""Stops at a gradient of nearly 0."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    for _ in range(steps):
        gradient = grad(x)
        if abs(gradient).max() < 1e-9:
            break
        v = mom * v - lr * gradient
        x = x + v
        path.append(x)
    return np.array(path)
