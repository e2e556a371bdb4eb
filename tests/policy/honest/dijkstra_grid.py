from heapq import heappop, heappush
from math import inf
from typing import List


class Solution:
    def minimumEffortPath(self, heights: List[List[int]]) -> int:
        m, n = len(heights), len(heights[0])
        dist = [[inf] * n for _ in range(m)]
        dist[0][0] = 0
        pq = [(0, 0, 0)]
        DIRS = (0, 1, 0, -1, 0)
        while pq:
            d, r, c = heappop(pq)
            if (r, c) == (m - 1, n - 1):
                return d
            if d > dist[r][c]:
                continue
            for k in range(4):
                rr, cc = r + DIRS[k], c + DIRS[k + 1]
                if 0 <= rr < m and 0 <= cc < n:
                    nd = max(d, abs(heights[rr][cc] - heights[r][c]))
                    if nd < dist[rr][cc]:
                        dist[rr][cc] = nd
                        heappush(pq, (nd, rr, cc))
        return 0
