# expect: WA
# why: assigns, then moves, then returns: the labels are older than the centroids
"""Returns labels that belong to the centroids before the last move."""


def k_means(points, centroids, max_iter):
    places = [list(place) for place in centroids]
    labels = assign(points, places)
    for _ in range(max_iter):
        labels = assign(points, places)
        before = places
        places = []
        for j in range(len(before)):
            members = [p for p, label in zip(points, labels) if label == j]
            if members:
                places.append([sum(column) / len(members) for column in zip(*members)])
            else:
                places.append(before[j])
        if places == before:
            break
    return places, labels


def assign(points, places):
    return [
        min(range(len(places)), key=lambda j: squared(point, places[j]))
        for point in points
    ]


def squared(a, b):
    return sum((x - y) ** 2 for x, y in zip(a, b))
