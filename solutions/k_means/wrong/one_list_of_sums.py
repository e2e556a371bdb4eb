# expect: WA
# why: `[[0.0] * d] * k` is k times the same list, so all centroids share one sum
"""Adds the points of all centroids into one and the same list."""


def k_means(points, centroids, max_iter):
    places = [list(place) for place in centroids]
    labels = assign(points, places)
    for _ in range(max_iter):
        sums = [[0.0] * len(points[0])] * len(places)
        counts = [0] * len(places)
        for point, label in zip(points, labels):
            counts[label] += 1
            for axis, x in enumerate(point):
                sums[label][axis] += x
        places = [
            [x / count for x in total] if count else place
            for total, count, place in zip(sums, counts, places)
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
