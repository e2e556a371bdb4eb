# expect: AC
# time: O(T S (d + e))
# space: O(e) a query
# why: one pass over the keys with a running maximum; no table of weights
"""Go over the keys once: a running maximum, a running total, a running mixture.

Softmax needs the greatest score before it can take the first power safely, so
it seems to need two passes. But powers that were taken relative to a smaller
maximum are mended by one factor:

    score    greatest    what is done to total and mixture
    2           2        1 and its value
    1           2        + exp(-1) times its value
    5           5        * exp(2 - 5), then + 1 times its value

At every moment the mixture is the sum of exp(score - greatest) times value over
the keys so far, and the total is that sum without the values. Their quotient is
the row. This is how attention is computed on long sequences, block by block.

A query that may see no key has the total 0, and its mixture is the row of zeros
that is asked for.

Time O(d + e) for every pair of a query and a key, extra space O(e) a query.
Source: Milakov and Gimelshein, Online normalizer calculation for softmax,
arXiv 1805.02867, 2018.
"""

import math
from collections.abc import Iterable
from operator import mul

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Row = list[float]


def attention(q: Floats, k: Floats, v: Floats, mask: Floats | None) -> list[Row]:
    """Return a row for each query, mixed from the values that it may see."""
    pairs = list(zip(k.tolist(), v.tolist(), strict=True))
    nothing = [0.0] * v.shape[1]
    if mask is None:
        return [mixture(query, pairs, nothing) for query in q.tolist()]
    rows = []
    for query, seen in zip(q.tolist(), mask.tolist(), strict=True):
        allowed = [pair for pair, may in zip(pairs, seen, strict=True) if may]
        rows.append(mixture(query, allowed, nothing))
    return rows


def mixture(query: Row, pairs: Iterable[tuple[Row, Row]], mixed: Row) -> Row:
    """Return the values of the pairs, weighted by the softmax of their keys."""
    greatest, total = -math.inf, 0.0
    scaled = [x / math.sqrt(len(query)) for x in query]
    for key, value in pairs:
        score = sum(map(mul, scaled, key))
        if score > greatest:
            shrink = math.exp(greatest - score)  # 0 at the first key
            total *= shrink
            mixed = [shrink * each for each in mixed]
            greatest = score
        weight = math.exp(score - greatest)
        total += weight
        mixed = [old + weight * x for old, x in zip(mixed, value, strict=True)]
    return [each / total for each in mixed] if total > 0 else mixed
