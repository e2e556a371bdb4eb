# expect: WA
# why: the velocity is set to 0 where the loop begins anew
"""Starts every step without velocity."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    for _ in range(steps):
        v = np.zeros(len(x))
        v = mom * v - lr * grad(x)
        x = x + v
        path.append(x)
    return np.array(path)
