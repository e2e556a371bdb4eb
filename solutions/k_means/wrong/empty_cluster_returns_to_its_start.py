# expect: WA
# why: takes "stays put" from the centroids given, not from where the centroid came to
"""Puts a centroid that has lost all its points back to where it started."""


def k_means(points, centroids, max_iter):
    places = centroids
    labels = assign(points, places)
    for _ in range(max_iter):
        moved = []
        for j in range(len(places)):
            members = [p for p, label in zip(points, labels) if label == j]
            if members:
                moved.append([sum(column) / len(members) for column in zip(*members)])
            else:
                moved.append(centroids[j])
        places = moved
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
