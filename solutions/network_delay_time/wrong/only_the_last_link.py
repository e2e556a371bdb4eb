# expect: WA
# why: takes the quickest link next, as for a spanning tree, not the earliest arrival
"""Sorts the signals by the time of their last link."""

from collections import defaultdict
from heapq import heappop, heappush


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    leads_to = defaultdict(list)
    for source, target, time in times:
        leads_to[source].append((target, time))
    reached = {}
    waiting = [(0, 0, k)]
    while waiting:
        _, now, node = heappop(waiting)
        if node not in reached:
            reached[node] = now
            for target, time in leads_to[node]:
                heappush(waiting, (time, now + time, target))
    return max(reached.values()) if len(reached) == n else -1
