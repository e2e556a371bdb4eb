# expect: WA
# why: the learning rate of a schedule that nobody asked for
"""Divides the learning rate by the number of the step."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    for t in range(steps):
        v = mom * v - lr / (t + 1) * grad(x)
        x = x + v
        path.append(x)
    return np.array(path)
