"""How many groups are n people in? All turn out to know the last one."""

from judge.spec import case

ENTRY = "groups"
STARTER = "def groups(n: int, friends: list[tuple[int, int]]) -> int: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 1 << 18}]


def worst(n, rng):
    return case(n, [(i, n - 1) for i in range(n - 2, -1, -1)])
