# expect: WA
# why: takes the assignment to the given centroids for a round, and has one too few
"""Moves the centroids max_iter - 1 times."""


def k_means(points, centroids, max_iter):
    places = [list(place) for place in centroids]
    labels = assign(points, places)
    for _ in range(1, max_iter):
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
        min(range(len(places)), key=lambda j: squared(point, places[j]))
        for point in points
    ]


def squared(a, b):
    return sum((x - y) ** 2 for x, y in zip(a, b))
