# expect: WA
# why: divides by the length of the gradient, to be safe from large ones
"""Uses the direction of the gradient only."""

import numpy as np


def unit(gradient):
    length = np.linalg.norm(gradient)
    return gradient / length if length > 0 else gradient


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    for _ in range(steps):
        v = mom * v - lr * unit(grad(x))
        x = x + v
        path.append(x)
    return np.array(path)
