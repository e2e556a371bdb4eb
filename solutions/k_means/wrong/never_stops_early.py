# expect: TLE
# why: does all max_iter rounds, most of which change nothing
"""Goes on after the centroids have settled."""


def k_means(points, centroids, max_iter):
    places = [list(place) for place in centroids]
    labels = assign(points, places)
    for _ in range(max_iter):
        for j in range(len(places)):
            members = [p for p, label in zip(points, labels) if label == j]
            if members:
                places[j] = [sum(column) / len(members) for column in zip(*members)]
        labels = assign(points, places)
    return places, labels


def assign(points, places):
    return [
        min(range(len(places)), key=lambda j: squared(point, places[j]))
        for point in points
    ]


def squared(a, b):
    return sum((x - y) ** 2 for x, y in zip(a, b))
