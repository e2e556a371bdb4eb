# expect: WA
# why: updates a running mean with every point, which is another algorithm
"""Moves a centroid as soon as a point is assigned to it, before the next point."""


def k_means(points, centroids, max_iter):
    places = [list(place) for place in centroids]
    labels = [nearest(point, places) for point in points]
    for _ in range(max_iter):
        counts = [0] * len(places)
        before = labels
        labels = []
        for point in points:
            j = nearest(point, places)
            counts[j] += 1
            places[j] = [c + (x - c) / counts[j] for c, x in zip(places[j], point)]
            labels.append(j)
        if labels == before:
            break
    return places, [nearest(point, places) for point in points]


def nearest(point, places):
    def squared(j):
        return sum((x - y) ** 2 for x, y in zip(point, places[j]))

    return min(range(len(places)), key=squared)
