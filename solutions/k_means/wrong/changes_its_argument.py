# expect: WA
# why: works on the list that was given; a caller with several starts finds it changed
"""Moves the centroids of the caller."""


def k_means(points, centroids, max_iter):
    labels = assign(points, centroids)
    for _ in range(max_iter):
        for j in range(len(centroids)):
            members = [p for p, label in zip(points, labels) if label == j]
            if members:
                centroids[j] = [sum(column) / len(members) for column in zip(*members)]
        before, labels = labels, assign(points, centroids)
        if labels == before:
            break
    return centroids, labels


def assign(points, places):
    return [
        min(range(len(places)), key=lambda j: squared(point, places[j]))
        for point in points
    ]


def squared(a, b):
    return sum((x - y) ** 2 for x, y in zip(a, b))
