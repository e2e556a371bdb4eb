# expect: WA
# why: saves the squares; then the mean is no longer the best place either
"""Measures distance along the axes instead of straight."""


def k_means(points, centroids, max_iter):
    places = [list(place) for place in centroids]
    labels = assign(points, places)
    for _ in range(max_iter):
        for j in range(len(places)):
            members = [p for p, label in zip(points, labels) if label == j]
            if members:
                places[j] = [sum(column) / len(members) for column in zip(*members)]
        before, labels = labels, assign(points, places)
        if labels == before:
            break
    return places, labels


def assign(points, places):
    return [
        min(range(len(places)), key=lambda j: distance(point, places[j]))
        for point in points
    ]


def distance(a, b):
    return sum(abs(x - y) for x, y in zip(a, b))
