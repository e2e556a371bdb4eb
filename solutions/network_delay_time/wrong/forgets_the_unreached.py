# expect: WA
# why: takes the largest of the times that were found, and some may be missing
"""Returns when the last of the nodes that are reached is reached."""

from collections import defaultdict
from heapq import heappop, heappush


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    leads_to = defaultdict(list)
    for source, target, time in times:
        leads_to[source].append((target, time))
    reached = {}
    waiting = [(0, k)]
    while waiting:
        now, node = heappop(waiting)
        if node not in reached:
            reached[node] = now
            for target, time in leads_to[node]:
                heappush(waiting, (now + time, target))
    return max(reached.values())
