# expect: WA
# why: the fast formula from every lecture; far from the origin its terms cancel
"""Computes |p|² - 2 p·c + |c|², which has no digits left for points far from 0."""

import numpy as np


def k_means(points, centroids, max_iter):
    points, places = np.array(points, dtype=float), np.array(centroids, dtype=float)
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
    table = (points**2).sum(axis=1)[:, None] - 2 * points @ places.T
    return (table + (places**2).sum(axis=1)).argmin(axis=1)
