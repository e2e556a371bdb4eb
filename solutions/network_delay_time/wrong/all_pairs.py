# expect: CLE
# time: O(V^3)
# space: O(V^2)
# why: finds the quickest way between any two nodes, and then looks at one row
"""Lets every node be a stop between every two others, after Floyd and Warshall."""

from math import inf


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    best = [[inf] * (n + 1) for _ in range(n + 1)]
    for source, target, time in times:
        best[source][target] = time
    for node in range(1, n + 1):
        best[node][node] = 0
    for over in range(1, n + 1):
        for row in best:
            for target, time in enumerate(best[over]):
                if row[over] + time < row[target]:
                    row[target] = row[over] + time
    last = max(best[k][1:])
    return -1 if last == inf else int(last)
