# ban: heapq, sorted, list.sort
class MinHeap:
    def __init__(self, xs=()):
        self.heap = list(xs)
        for i in reversed(range(len(self.heap) // 2)):
            self._down(i)

    def heappush(self, x):
        self.heap.append(x)
        i = len(self.heap) - 1
        while i and self.heap[i] < self.heap[(i - 1) // 2]:
            j = (i - 1) // 2
            self.heap[i], self.heap[j] = self.heap[j], self.heap[i]
            i = j

    def heappop(self):
        self.heap[0], self.heap[-1] = self.heap[-1], self.heap[0]
        top = self.heap.pop()
        self._down(0)
        return top

    def _down(self, i):
        n = len(self.heap)
        while (child := 2 * i + 1) < n:
            if child + 1 < n and self.heap[child + 1] < self.heap[child]:
                child += 1
            if self.heap[i] <= self.heap[child]:
                return
            self.heap[i], self.heap[child] = self.heap[child], self.heap[i]
            i = child

    def sort(self):
        return [self.heappop() for _ in range(len(self.heap))]


def heapify(xs):
    return MinHeap(xs).sort()
