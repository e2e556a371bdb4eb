# expect: AC
# time: O(n d h)
# space: O(n h)
# why: all rows at once: each line of the way forward has one of the way back
"""Backpropagation for all rows at once, in matrix products.

Each step forward has its step back, read in the opposite order:

    A = X W1 + b1         dW1 = Xᵀ dA       db1 = sum of dA over rows
    R = max(A, 0)         dA  = dR where A > 0
    O = R W2 + b2         dW2 = Rᵀ dO       db2 = sum of dO over rows
                          dR  = dO W2ᵀ
    loss                  dO  = (O - y) / n

Here dA stands for the derivatives of the loss by A, in the shape of A, and so
on. A product with a matrix goes back as the product with its transpose: that is
the sum over everything that an entry has had an effect on. The transposes are
also the only ones that fit: (d, n) times (n, h) is (d, h), the shape of W1.

Time O(n (d + k) h) for n rows, d inputs, h units and k outputs; extra space
O(n (h + k)) for what is kept of the way forward.
Source: Goodfellow, Bengio, Courville, Deep Learning, section 6.5.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def backprop(
    params: dict[str, Floats], X: Floats, y: Floats
) -> tuple[float, dict[str, Floats]]:
    """Return the mean loss, and its derivatives in the shapes of the weights."""
    A = X @ params["W1"] + params["b1"]  # (n, h)
    R = np.maximum(A, 0)
    error = R @ params["W2"] + params["b2"] - y  # (n, k)
    dO = error / len(X)
    dA = np.where(A > 0, dO @ params["W2"].T, 0)  # (n, h)
    gradients = {
        "W1": X.T @ dA,
        "b1": dA.sum(axis=0),
        "W2": R.T @ dO,
        "b2": dO.sum(axis=0),
    }
    return float((error * dO).sum()) / 2, gradients
