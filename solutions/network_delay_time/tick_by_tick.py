# expect: AC
# time: O(E + T)
# space: O(V + E)
# why: times are small whole numbers, so a clock can be let run instead of a heap
"""Network Delay Time by letting a clock run, after Dial.

`due` has for each moment the nodes at which a signal arrives then. Go through the
moments one by one: a node that is reached for the first time sends on, and its
signals are entered under the moments when they arrive. None of those is in the
past. A link that takes no time adds to the very list that is being walked.

    due   0: [4]      reached 4      links 4->1: 9, 4->2: 1, 2->3: 2, 3->1: 3
          1: [2]      reached 2
          3: [3]      reached 3
          6: [1]      reached 1
          9: [1]      too late

Time O(E + T), where T is the time of the last arrival, at most 100 times the number
of nodes here; extra space O(V + E). No heap, but whole numbers only.
Source: R. B. Dial, Algorithm 360: shortest-path forest with topological ordering,
Communications of the ACM 12 (11), 1969, 632-633.
"""

from collections import defaultdict


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    """Return when the last of nodes 1 to n is reached from k, -1 if one never is."""
    leads_to: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for source, target, time in times:
        leads_to[source].append((target, time))

    reached: dict[int, int] = {}
    due: defaultdict[int, list[int]] = defaultdict(list)
    due[0].append(k)
    now = 0
    while due:
        for node in due[now]:  # may grow while it is walked
            if node not in reached:
                reached[node] = now
                for target, time in leads_to[node]:
                    due[now + time].append(target)
        del due[now]
        now += 1
    return max(reached.values()) if len(reached) == n else -1
