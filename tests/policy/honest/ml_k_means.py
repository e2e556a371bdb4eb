# imports: numpy
import numpy as np


def k_means(points, k, rounds=50, seed=0):
    rng = np.random.default_rng(seed)
    centres = points[rng.choice(len(points), k, replace=False)].astype(float)
    for _ in range(rounds):
        gaps = np.linalg.norm(points[:, None, :] - centres[None], axis=2)
        labels = gaps.argmin(axis=1)
        moved = np.array(
            [points[labels == j].mean(axis=0) if (labels == j).any() else centres[j]
             for j in range(k)]
        )
        if np.allclose(moved, centres):
            break
        centres[:] = moved
    return centres, labels
