# expect: WA
# why: the gradient for the next step is computed after the last one too
"""Calls grad at every point, the last included."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    gradient = grad(x)
    for _ in range(steps):
        v = mom * v - lr * gradient
        x = x + v
        path.append(x)
        gradient = grad(x)
    return np.array(path)
