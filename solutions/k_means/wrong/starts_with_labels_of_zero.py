# expect: WA
# why: a table of zeros looks like "no labels yet", and is a valid set of labels too
"""Stops before the first move when every point is nearest to centroid 0."""


def k_means(points, centroids, max_iter):
    places = [list(place) for place in centroids]
    labels = [0] * len(points)
    for _ in range(max_iter):
        before, labels = labels, assign(points, places)
        if labels == before:
            break
        for j in range(len(places)):
            members = [p for p, label in zip(points, labels) if label == j]
            if members:
                places[j] = [sum(column) / len(members) for column in zip(*members)]
    return places, assign(points, places)


def assign(points, places):
    return [
        min(range(len(places)), key=lambda j: squared(point, places[j]))
        for point in points
    ]


def squared(a, b):
    return sum((x - y) ** 2 for x, y in zip(a, b))
