# expect: CLE
# time: O(n^2 k) a round
# space: O(n)
# why: one loop to the eye; `points.index` searches the list for every point again
"""Finds the label of a point by searching for the point."""


def k_means(points, centroids, max_iter):
    places = [list(place) for place in centroids]
    labels = assign(points, places)
    for _ in range(max_iter):
        for j in range(len(places)):
            members = [p for p in points if labels[points.index(p)] == j]
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
