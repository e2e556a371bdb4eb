# expect: CLE
# time: O(V^2)
# space: O(V + E)
# why: right for networks in which most pairs have a link; here a node has three
"""Goes through all the nodes to find the one that is reached next."""

from collections import defaultdict
from math import inf


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    leads_to = defaultdict(list)
    for source, target, time in times:
        leads_to[source].append((target, time))
    best = dict.fromkeys(range(1, n + 1), inf)
    best[k] = 0
    left = set(best)
    while left:
        node = min(left, key=best.__getitem__)
        left.remove(node)
        for target, time in leads_to[node]:
            best[target] = min(best[target], best[node] + time)
    last = max(best.values())
    return -1 if last == inf else int(last)
