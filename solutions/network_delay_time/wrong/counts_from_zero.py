# expect: RTE
# why: the nodes are numbered from 1, and the list from 0
"""Stops with an IndexError at node n."""

from math import inf


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    reached = [inf] * n
    reached[k] = 0
    for _ in range(n):
        for source, target, time in times:
            reached[target] = min(reached[target], reached[source] + time)
    last = max(reached)
    return -1 if last == inf else int(last)
