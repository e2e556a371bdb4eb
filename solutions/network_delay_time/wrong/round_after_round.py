# expect: CLE
# time: O(V E)
# space: O(V)
# why: needs no heap and no table, but a long way takes many rounds
"""Goes over all the links until nothing gets better, after Bellman and Ford."""

from math import inf


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    reached = [inf] * (n + 1)
    reached[k] = 0
    changed = True
    while changed:
        changed = False
        for source, target, time in times:
            if reached[source] + time < reached[target]:
                reached[target] = reached[source] + time
                changed = True
    last = max(reached[1:])
    return -1 if last == inf else int(last)
