# expect: AC
# time: O(n k d) a round
# space: O(n + k d)
# why: Lloyd's two steps as they are told: assign every point, then average
"""Assign every point, move every centroid, until a round changes nothing.

With the points 0, 1, 9 on a line and centroids that start at 0 and 1:

    centroids     labels     means
    0    1        0 1 1      0    5        1 and 9 are nearer to 1
    0    5        0 0 1      0.5  9        now 1 is nearer to 0
    0.5  9        0 0 1      0.5  9        nothing changes: done

Neither step can make the sum of squared distances between the points and their
centroids larger: a point only changes to a nearer centroid, and of all places
the mean has the least sum of squares to its points. There are finitely many
ways to label the points, so the rounds come to an end.

Sums and counts are collected while the points are assigned, in one pass over
them; collecting the members of each centroid by a pass of its own would also do.

Time O(n k d) a round for n points, k centroids and d coordinates; extra space
O(n) for the labels and O(k d) for the sums.
Source: S. P. Lloyd, Least squares quantization in PCM, IEEE Transactions on
Information Theory 28 (2), 1982, 129-137.
"""

Rows = list[list[float]]


def k_means(points: Rows, centroids: Rows, max_iter: int) -> tuple[Rows, list[int]]:
    """Return the centroids after the rounds, and the nearest one to each point.

    The arguments stay as they are.
    """
    places = [list(place) for place in centroids]
    labels = [nearest(point, places) for point in points]
    for _ in range(max_iter):
        places = means(points, labels, places)
        before = labels
        labels = [nearest(point, places) for point in points]
        if labels == before:  # the same members have the same means
            break
    return places, labels


def nearest(point: list[float], places: Rows) -> int:
    """Return the number of the place nearest to `point`; of equals the lowest."""
    best, least = 0, float("inf")
    for number, place in enumerate(places):
        squared = 0.0
        for a, b in zip(point, place, strict=True):
            squared += (a - b) * (a - b)
        if squared < least:  # not <=: a later one must be nearer
            best, least = number, squared
    return best


def means(points: Rows, labels: list[int], places: Rows) -> Rows:
    """Return the mean of the points with each label, or its place without any."""
    sums = [[0.0] * len(place) for place in places]
    counts = [0] * len(places)
    for point, label in zip(points, labels, strict=True):
        counts[label] += 1
        total = sums[label]
        for axis, x in enumerate(point):
            total[axis] += x
    return [
        [x / count for x in total] if count > 0 else place
        for total, count, place in zip(sums, counts, places, strict=True)
    ]
