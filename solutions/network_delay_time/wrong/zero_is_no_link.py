# expect: WA
# why: a table of times with 0 for "no link" has no room for links that take no time
"""Leaves out the links that take no time."""

from heapq import heappop, heappush


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    table = [[0] * (n + 1) for _ in range(n + 1)]
    for source, target, time in times:
        table[source][target] = time
    reached = {}
    waiting = [(0, k)]
    while waiting:
        now, node = heappop(waiting)
        if node not in reached:
            reached[node] = now
            for target, time in enumerate(table[node]):
                if time:
                    heappush(waiting, (now + time, target))
    return max(reached.values()) if len(reached) == n else -1
