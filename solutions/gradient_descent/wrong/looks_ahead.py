# expect: WA
# why: Nesterov's method: the gradient is taken where the momentum leads
"""Takes the gradient at x + mom v."""

import numpy as np


def descend(grad, x0, lr, mom, steps):
    x, v = x0.copy(), np.zeros(len(x0))
    path = [x]
    for _ in range(steps):
        v = mom * v - lr * grad(x + mom * v)
        x = x + v
        path.append(x)
    return np.array(path)
