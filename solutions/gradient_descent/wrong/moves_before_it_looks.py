# expect: WA
# why: the two halves of a step in the other order
"""Moves by the old velocity and then updates it."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    for _ in range(steps):
        gradient = grad(x)
        x = x + v
        v = mom * v - lr * gradient
        path.append(x)
    return np.array(path)
