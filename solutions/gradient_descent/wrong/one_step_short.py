# expect: WA
# why: counts points where steps are meant
"""Does one step less."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    for _ in range(max(steps, 1) - 1):
        v = mom * v - lr * grad(x)
        x = x + v
        path.append(x)
    return np.array(path)
