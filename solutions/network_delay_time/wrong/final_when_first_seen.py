# expect: WA
# why: marks a node when its first signal sets out, not when one arrives
"""Drops all signals to a node but the first that is sent."""

from collections import defaultdict
from heapq import heappop, heappush


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    leads_to = defaultdict(list)
    for source, target, time in times:
        leads_to[source].append((target, time))
    reached = {}
    seen = {k}
    waiting = [(0, k)]
    while waiting:
        now, node = heappop(waiting)
        reached[node] = now
        for target, time in leads_to[node]:
            if target not in seen:
                seen.add(target)
                heappush(waiting, (now + time, target))
    return max(reached.values()) if len(reached) == n else -1
