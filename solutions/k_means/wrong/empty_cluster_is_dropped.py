# expect: WA
# why: only looks at the labels that occur, so a centroid without points disappears
"""Returns fewer centroids than were given when one has no points."""


def k_means(points, centroids, max_iter):
    places = [list(place) for place in centroids]
    labels = assign(points, places)
    for _ in range(max_iter):
        kept = []
        for j in range(len(places)):
            members = [p for p, label in zip(points, labels) if label == j]
            if members:
                kept.append([sum(column) / len(members) for column in zip(*members)])
        places = kept
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
