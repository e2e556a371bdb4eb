# expect: WA
# why: `<=` in the search for the least distance lets a later centroid win a tie
"""Gives a point that is equally far from two centroids to the higher number."""


def k_means(points, centroids, max_iter):
    places = [list(place) for place in centroids]
    labels = [nearest(point, places) for point in points]
    for _ in range(max_iter):
        for j in range(len(places)):
            members = [p for p, label in zip(points, labels) if label == j]
            if members:
                places[j] = [sum(column) / len(members) for column in zip(*members)]
        before, labels = labels, [nearest(point, places) for point in points]
        if labels == before:
            break
    return places, labels


def nearest(point, places):
    best, least = 0, float("inf")
    for j, place in enumerate(places):
        squared = sum((x - y) ** 2 for x, y in zip(point, place))
        if squared <= least:
            best, least = j, squared
    return best
