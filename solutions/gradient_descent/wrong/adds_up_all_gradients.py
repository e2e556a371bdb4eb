# expect: CLE
# why: the velocity written out as a sum, which is taken anew in every step
"""Weights all gradients so far by their age, once for every point."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    path, gradients = [x0], []
    for t in range(steps):
        gradients.append(grad(path[-1]))
        v = sum(mom ** (t - i) * g for i, g in enumerate(gradients))
        path.append(path[-1] - lr * v)
    return np.array(path)
