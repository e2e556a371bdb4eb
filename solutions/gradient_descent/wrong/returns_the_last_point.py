# expect: WA
# why: only the end seems to matter
"""Returns where it ends, and not the way."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    for _ in range(steps):
        v = mom * v - lr * grad(x)
        x = x + v
        path.append(x)
    return x
