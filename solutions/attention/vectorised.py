# expect: AC
# time: O(T S (d + e))
# space: O(T S)
# why: all scores in one product, -inf for what is hidden, softmax by rows
"""All queries at once: a table of scores, a table of weights, a product.

Shapes: q kᵀ pairs every query with every key, (T, S); the softmax runs along
the rows; weights v is (T, e).

A hidden key gets the score -inf, whose power is 0: it is out of the maximum, out
of the sum and out of the mixture at once. A large negative number would do the
first two things for most rows only, and for a query without any key it would
make all weights equal instead of none.

For such a query the maximum is -inf, and -inf minus -inf is nan. With 0 in its
place all powers are 0; and with 1 in place of their sum, 0, the row is 0.

Time O(T S (d + e)), at the speed of compiled code; extra space O(T S).
Source: Vaswani et al., Attention is all you need, NeurIPS 2017, section 3.2.1.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def attention(q: Floats, k: Floats, v: Floats, mask: Floats | None) -> Floats:
    """Return the mixed values, (T, e)."""
    scores = q @ k.T / np.sqrt(q.shape[1])  # (T, S)
    if mask is not None:
        scores = np.where(mask > 0, scores, -np.inf)
    greatest = scores.max(axis=1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(greatest), greatest, 0.0))
    total = weights.sum(axis=1, keepdims=True)
    mixed: Floats = weights @ v / np.where(total > 0, total, 1.0)
    return mixed
