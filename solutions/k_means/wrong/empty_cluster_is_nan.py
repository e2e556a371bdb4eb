# expect: WA
# why: numpy only warns about the mean of an empty slice, and hands out nan
"""Moves a centroid without points to nan, where it is lost for good."""

import numpy as np


def k_means(points, centroids, max_iter):
    points, places = np.array(points, dtype=float), np.array(centroids, dtype=float)
    labels = assign(points, places)
    for _ in range(max_iter):
        places = np.array(
            [points[labels == j].mean(axis=0) for j in range(len(places))]
        )
        before, labels = labels, assign(points, np.nan_to_num(places, nan=np.inf))
        if (labels == before).all():
            break
    return places, labels


def assign(points, places):
    return ((points[:, None] - places) ** 2).sum(axis=2).argmin(axis=1)
