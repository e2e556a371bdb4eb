# expect: WA
# why: float32 halves the memory, and has seven digits
"""Rounds the coordinates to 32 bits, which loses neighbours far from 0."""

import numpy as np


def k_means(points, centroids, max_iter):
    points = np.array(points, dtype=np.float32)
    places = np.array(centroids, dtype=np.float32)
    labels = assign(points, places)
    for _ in range(max_iter):
        for j in range(len(places)):
            if (labels == j).any():
                places[j] = points[labels == j].mean(axis=0)
        before, labels = labels, assign(points, places)
        if (labels == before).all():
            break
    return places, labels


def assign(points, places):
    return ((points[:, None] - places) ** 2).sum(axis=2).argmin(axis=1)
