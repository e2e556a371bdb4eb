# expect: WA
# why: every link is looked at, but what it gives may get better afterwards
"""Goes over the links only once."""

from math import inf


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    reached = [inf] * (n + 1)
    reached[k] = 0
    for source, target, time in times:
        reached[target] = min(reached[target], reached[source] + time)
    last = max(reached[1:])
    return -1 if last == inf else int(last)
