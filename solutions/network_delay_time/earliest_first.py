# expect: AC
# time: O(E log V)
# space: O(V + E)
# why: of all signals on their way the earliest cannot be overtaken, so it is final
"""Network Delay Time by taking the signals in the order in which they arrive.

`waiting` has the signals on their way: when each arrives, and at which node. The
earliest of them is final: every other signal arrives later, and can only get later
on its way. If its node has not been reached yet, this is the time, and the node
sends on. If it has, the signal is too late, and is dropped.

    links 4->1: 9, 4->2: 1, 2->3: 2, 3->1: 3        from node 4
    waiting               reached
    0 at 4                4 at 0
    1 at 2, 9 at 1        2 at 1
    3 at 3, 9 at 1        3 at 3
    6 at 1, 9 at 1        1 at 6, and 9 is dropped

Time O(E log E), which is O(E log V), since every link sends one signal; extra space
O(V + E). Negative times would break it: a later signal could become an earlier one.
Source: E. W. Dijkstra, A note on two problems in connexion with graphs, Numerische
Mathematik 1, 1959, 269-271.
"""

from collections import defaultdict
from heapq import heappop, heappush


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    """Return when the last of nodes 1 to n is reached from k, -1 if one never is."""
    leads_to: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for source, target, time in times:
        leads_to[source].append((target, time))

    reached: dict[int, int] = {}
    waiting = [(0, k)]
    while waiting:
        now, node = heappop(waiting)
        if node not in reached:
            reached[node] = now
            for target, time in leads_to[node]:
                heappush(waiting, (now + time, target))
    return max(reached.values()) if len(reached) == n else -1
