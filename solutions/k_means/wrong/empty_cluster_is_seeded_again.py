# expect: WA
# why: what libraries do for better clusters: restart at the point that fits worst
"""Moves a centroid without points to the point farthest from its own centroid."""

import numpy as np


def k_means(points, centroids, max_iter):
    points, places = np.array(points, dtype=float), np.array(centroids, dtype=float)
    labels = assign(points, places)
    for _ in range(max_iter):
        apart = ((points - places[labels]) ** 2).sum(axis=1)
        for j in range(len(places)):
            if (labels == j).any():
                places[j] = points[labels == j].mean(axis=0)
            else:
                places[j] = points[apart.argmax()]
                apart[apart.argmax()] = 0
        before, labels = labels, assign(points, places)
        if (labels == before).all():
            break
    return places, labels


def assign(points, places):
    return ((points[:, None] - places) ** 2).sum(axis=2).argmin(axis=1)
