# label: n log n
# trap: log factor: a heap where a queue would do
# work: calls

import heapq


def distances(neighbors):
    steps = [float("inf")] * len(neighbors)
    steps[0] = 0
    heap = [(0, 0)]
    while heap:
        far, node = heapq.heappop(heap)
        if far > steps[node]:
            continue
        for other in neighbors[node]:
            if far + 1 < steps[other]:
                steps[other] = far + 1
                heapq.heappush(heap, (far + 1, other))
    return steps
