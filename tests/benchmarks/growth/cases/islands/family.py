"""How many islands? A square map of side n with one long snake."""

from judge.spec import case

ENTRY = "islands"
STARTER = "def islands(land: list[list[int]]) -> int: ..."
AXES = [{"bound": "n^2", "axis": "n", "low": 4, "high": 700}]
SMALL = (4, 9, 14)


def worst(n, rng):
    land = [[0] * n for _ in range(n)]
    for i in range(0, n, 2):
        land[i] = [1] * n
        if i + 1 < n:
            land[i + 1][0 if i % 4 else n - 1] = 1
    return case(land)
