# expect: WA
# why: a link is drawn as a line, and then used either way
"""Lets signals run against the direction of a link."""

from collections import defaultdict
from heapq import heappop, heappush


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    leads_to = defaultdict(list)
    for source, target, time in times:
        leads_to[source].append((target, time))
        leads_to[target].append((source, time))
    reached = {}
    waiting = [(0, k)]
    while waiting:
        now, node = heappop(waiting)
        if node not in reached:
            reached[node] = now
            for target, time in leads_to[node]:
                heappush(waiting, (now + time, target))
    return max(reached.values()) if len(reached) == n else -1
