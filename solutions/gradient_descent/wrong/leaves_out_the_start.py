# expect: WA
# why: a step is followed by its point; nobody stepped to the first one
"""Returns only the points after steps."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = []
    for _ in range(steps):
        v = mom * v - lr * grad(x)
        x = x + v
        path.append(x)
    return np.array(path).reshape(steps, len(x0))
