# expect: WA
# why: breadth-first search finds the fewest links, which need not be the quickest
"""Takes for each node the first way that a search by links comes upon."""

from collections import defaultdict, deque


def network_delay_time(times: list[list[int]], n: int, k: int) -> int:
    leads_to = defaultdict(list)
    for source, target, time in times:
        leads_to[source].append((target, time))
    reached = {k: 0}
    queue = deque([k])
    while queue:
        node = queue.popleft()
        for target, time in leads_to[node]:
            if target not in reached:
                reached[target] = reached[node] + time
                queue.append(target)
    return max(reached.values()) if len(reached) == n else -1
