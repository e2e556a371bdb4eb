# expect: WA
# why: the bracket ends one term too late
"""Multiplies the kept velocity by the learning rate too."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    for _ in range(steps):
        v = lr * (mom * v - grad(x))
        x = x + v
        path.append(x)
    return np.array(path)
