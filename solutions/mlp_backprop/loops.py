# expect: AC
# time: O(n d h)
# space: O(d h)
# why: row by row and unit by unit, forward and back along the same wires
"""Go forward row by row; then send the error back along the same wires.

For one row, with a hidden unit between x and the outputs o:

    forward     x[i] --W1[i][j]--> a[j] --ReLU--> r[j] --W2[j][m]--> o[m]
    back        d/dW1 = x[i] * pull[j]          d/dW2 = r[j] * error[m]

`error[m]` is o[m] - t[m], the derivative of the loss by o[m]. `pull[j]` is the
derivative by a[j]: what all the outputs want of unit j, each times the weight
that leads to it, and nothing at all when the ReLU is flat there.

Weights are shared by the rows, so their derivatives add up; the mean divides
everything by n. A row needs only what it has computed itself, so that rows can
come in batches of any size.

Time O(n (d + k) h) for n rows, d inputs, h units and k outputs; extra space is
that of the gradients, O((d + k) h).
Source: Rumelhart, Hinton, Williams, Learning representations by
back-propagating errors, Nature 323, 1986, 533-536.
"""

from operator import mul

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Row = list[float]


def backprop(
    params: dict[str, Floats], X: Floats, y: Floats
) -> tuple[float, dict[str, Floats | list[Row] | Row]]:
    """Return the mean loss, and its derivatives in the shapes of the weights."""
    b1, W2, b2 = (params[key].tolist() for key in ("b1", "W2", "b2"))
    into, out_of = params["W1"].T.tolist(), params["W2"].T.tolist()  # by unit, output
    loss = 0.0
    dW1, db1 = [[0.0] * X.shape[1] for _ in b1], [0.0] * len(b1)  # dW1 by unit
    dW2, db2 = [[0.0] * len(b2) for _ in b1], [0.0] * len(b2)
    for x, targets in zip(X.tolist(), y.tolist(), strict=True):
        a = [b + sum(map(mul, x, w)) for b, w in zip(b1, into, strict=True)]
        r = [max(each, 0.0) for each in a]
        o = [b + sum(map(mul, r, w)) for b, w in zip(b2, out_of, strict=True)]
        error = [(out - t) / len(X) for out, t in zip(o, targets, strict=True)]
        loss += sum(map(mul, error, error)) * len(X) / 2
        add(db2, error, 1.0)
        for j, each in enumerate(r):
            if each > 0:  # else the ReLU is flat, and W2[j] is multiplied by 0
                pull = sum(map(mul, error, W2[j]))
                db1[j] += pull
                add(dW1[j], x, pull)
                add(dW2[j], error, each)
    return loss, {"W1": np.array(dW1).T, "b1": db1, "W2": dW2, "b2": db2}


def add(to: Row, numbers: Row, factor: float) -> None:
    """Add a multiple of `numbers` to a list, in place."""
    for i, each in enumerate(numbers):
        to[i] += factor * each
