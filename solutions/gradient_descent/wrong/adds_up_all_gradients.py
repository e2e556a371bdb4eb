# expect: CLE
# why: the velocity written out as a sum, which is taken anew in every step
"""Weights all gradients so far by their age, once for every point."""


def descend(grad, x0, lr, mom, steps):
    path, gradients = [x0.tolist()], []
    for t in range(steps):
        gradients.append(grad(path[-1]).tolist())
        point = []
        for j, x in enumerate(path[-1]):
            v = sum(mom ** (t - i) * g[j] for i, g in enumerate(gradients))
            point.append(x - lr * v)
        path.append(point)
    return path
