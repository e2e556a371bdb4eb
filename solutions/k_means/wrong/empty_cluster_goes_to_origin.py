# expect: WA
# why: `max(count, 1)` silences the division by zero, and leaves a sum of nothing
"""Moves a centroid without points to the origin, since its sum is 0."""


def k_means(points, centroids, max_iter):
    places = [list(place) for place in centroids]
    labels = assign(points, places)
    for _ in range(max_iter):
        sums = [[0.0] * len(points[0]) for _ in places]
        counts = [0] * len(places)
        for point, label in zip(points, labels):
            counts[label] += 1
            sums[label] = [a + b for a, b in zip(sums[label], point)]
        places = [
            [x / max(count, 1) for x in total] for total, count in zip(sums, counts)
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
