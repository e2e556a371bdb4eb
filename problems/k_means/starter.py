"""K-means: move centroids by Lloyd's rounds; return them and each point's label."""


def k_means(
    points: list[list[float]], centroids: list[list[float]], max_iter: int
) -> tuple[list[list[float]], list[int]]:
    raise NotImplementedError
