from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field


@dataclass
class Vertex:
    name: str
    out: list[Vertex] = field(default_factory=list)
    depth: int = -1

    def __post_init__(self):
        self._visited = False


@dataclass(frozen=True, order=True)
class Edge:
    weight: int
    ends: tuple[int, int] = field(compare=False)


def shortest(start: Vertex, goal: Vertex) -> int | None:
    start.depth = 0
    line = deque([start])
    while line:
        vertex = line.popleft()
        if vertex is goal:
            return vertex.depth
        for other in vertex.out:
            if other.depth < 0:
                other.depth = vertex.depth + 1
                line.append(other)
    return None
