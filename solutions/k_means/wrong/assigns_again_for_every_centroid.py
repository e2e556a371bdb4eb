# expect: CLE
# time: O(n k^2) a round
# space: O(n)
# why: asks each centroid for its points, and each time compares with all centroids
"""Works out the nearest centroid of every point once for each centroid."""


def k_means(points, centroids, max_iter):
    places = [list(place) for place in centroids]
    for _ in range(max_iter):
        moved = []
        for j, place in enumerate(places):
            members = [point for point in points if nearest(point, places) == j]
            if members:
                place = [sum(column) / len(members) for column in zip(*members)]
            moved.append(place)
        if moved == places:
            break
        places = moved
    return places, [nearest(point, places) for point in points]


def nearest(point, places):
    best, least = 0, float("inf")
    for j, place in enumerate(places):
        squared = sum((x - y) ** 2 for x, y in zip(point, place))
        if squared < least:
            best, least = j, squared
    return best
