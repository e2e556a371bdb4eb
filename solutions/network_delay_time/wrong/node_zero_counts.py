# expect: WA
# why: the list has a place 0 that belongs to no node, and nothing ever gets there
"""Returns -1 always: node 0 is never reached."""

from math import inf


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    reached = [inf] * (n + 1)
    reached[k] = 0
    for _ in range(n):
        for source, target, time in times:
            reached[target] = min(reached[target], reached[source] + time)
    last = max(reached)
    return -1 if last == inf else int(last)
