# expect: RTE
# why: takes the mean of whatever has the label, and a centroid may have no point
"""Divides by the number of points of a centroid, which may be 0."""


def k_means(points, centroids, max_iter):
    places = [list(place) for place in centroids]
    labels = assign(points, places)
    for _ in range(max_iter):
        for j in range(len(places)):
            members = [p for p, label in zip(points, labels) if label == j]
            places[j] = [
                sum(p[axis] for p in members) / len(members)
                for axis in range(len(points[0]))
            ]
        before, labels = labels, assign(points, places)
        if labels == before:
            break
    return places, labels


def assign(points, places):
    return [
        min(range(len(places)), key=lambda j: squared(point, places[j]))
        for point in points
    ]


def squared(a, b):
    return sum((x - y) ** 2 for x, y in zip(a, b))
