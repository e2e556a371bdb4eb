import heapq


class Task:
    def __init__(self, priority, name):
        self.priority = priority
        self.name = name

    def __lt__(self, other):
        return (self.priority, self.name) < (other.priority, other.name)

    def __eq__(self, other):
        return isinstance(other, Task) and self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __repr__(self):
        return f"{self.__class__.__name__}({self.priority!r}, {self.name!r})"


def run(tasks):
    heap = [Task(p, n) for p, n in tasks]
    heapq.heapify(heap)
    order = []
    while heap:
        order.append(heapq.heappop(heap).name)
    return order
