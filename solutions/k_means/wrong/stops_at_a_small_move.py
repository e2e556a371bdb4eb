# expect: WA
# why: asks np.allclose whether anything moved, which depends on the scale of the data
"""Stops as soon as the centroids move by less than a fixed tolerance."""

import numpy as np


def k_means(points, centroids, max_iter):
    points, places = np.array(points, dtype=float), np.array(centroids, dtype=float)
    for _ in range(max_iter):
        labels = assign(points, places)
        moved = places.copy()
        for j in range(len(places)):
            if (labels == j).any():
                moved[j] = points[labels == j].mean(axis=0)
        if np.allclose(moved, places, atol=1e-4):
            break
        places = moved
    return places, assign(points, places)


def assign(points, places):
    return ((points[:, None] - places) ** 2).sum(axis=2).argmin(axis=1)
