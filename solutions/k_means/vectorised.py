# expect: AC
# time: O(n k d) a round
# space: O(n k d)
# why: the same rounds as whole-array arithmetic: one table of all distances
"""Lloyd's rounds in numpy: broadcast all distances at once, average by mask.

Shapes: n points, k centroids, d coordinates. `points[:, np.newaxis] - places`
pairs every point with every centroid, (n, 1, d) against (k, d), and the squares
summed over the last axis are the table of squared distances, (n, k). Its
`argmin` along each row takes the first of equal entries, as the task asks.

Distances come from differences. The expansion |p|² - 2 p·c + |c|² needs only a
matrix product and O(n k) memory, but far from the origin it subtracts numbers
that are equal in all the digits a float has.

Time O(n k d) a round, at the speed of compiled code; extra space O(n k d) for
the differences.
Source: S. P. Lloyd, Least squares quantization in PCM, IEEE Transactions on
Information Theory 28 (2), 1982, 129-137.
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def k_means(
    points: list[list[float]], centroids: list[list[float]], max_iter: int
) -> tuple[Floats, NDArray[np.intp]]:
    """Return the centroids, (k, d), after the rounds, and the labels, (n,)."""
    rows = np.array(points, dtype=float)  # (n, d)
    places = np.array(centroids, dtype=float)  # (k, d), a copy: it will be changed
    labels = nearest(rows, places)
    for _ in range(max_iter):
        for j in range(len(places)):
            members = rows[labels == j]  # (m, d)
            if len(members) > 0:  # the mean of no rows is nan
                places[j] = members.mean(axis=0)
        before = labels
        labels = nearest(rows, places)
        if np.array_equal(labels, before):
            break
    return places, labels


def nearest(rows: Floats, places: Floats) -> NDArray[np.intp]:
    """Return for each row the number of its nearest place, (n,), in 0 to k - 1."""
    offsets = rows[:, np.newaxis] - places  # (n, k, d)
    labels: NDArray[np.intp] = (offsets**2).sum(axis=2).argmin(axis=1)
    return labels
