"""Steps from node 0 to each node of a graph: half a path, half a thicket."""

from judge.spec import case

ENTRY = "distances"
STARTER = "def distances(neighbors: list[list[int]]) -> list[int]: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 1 << 17}]


def worst(n, rng):
    neighbors = [[] for _ in range(n)]

    def join(u, v):
        neighbors[u].append(v)
        neighbors[v].append(u)

    # The thicket is wide, so that a queue becomes long; the path is deep.
    thicket = n // 2
    for v in range(1, n):
        join(rng.randrange(v) if v < thicket else v - 1 if v > thicket else 0, v)
    for _ in range(n):
        join(rng.randrange(thicket), rng.randrange(thicket))
    return case(neighbors)
