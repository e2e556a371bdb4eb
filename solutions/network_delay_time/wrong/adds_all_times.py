# expect: WA
# why: the signals run at the same time, so times of different nodes do not add up
"""Returns the sum of the times at which the nodes are reached."""

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
    return sum(reached.values()) if len(reached) == n else -1
