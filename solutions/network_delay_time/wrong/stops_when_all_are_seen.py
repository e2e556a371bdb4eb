# expect: WA
# why: stops as soon as a signal is on its way to the last node
"""Returns the arrival of the last node when it is seen for the first time."""

from collections import defaultdict
from heapq import heappop, heappush


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    leads_to = defaultdict(list)
    for source, target, time in times:
        leads_to[source].append((target, time))
    best = {k: 0}
    waiting = [(0, k)]
    while waiting and len(best) < n:
        now, node = heappop(waiting)
        for target, time in leads_to[node]:
            if now + time < best.get(target, 10**9):
                best[target] = now + time
                heappush(waiting, (now + time, target))
    return max(best.values()) if len(best) == n else -1
