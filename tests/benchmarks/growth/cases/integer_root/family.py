"""The integer part of the square root; n is the value."""

from judge.spec import case

ENTRY = "root"
STARTER = "def root(n: int) -> int: ..."
AXES = [{"bound": "log n", "axis": "n", "low": 1 << 10, "high": 1 << 50}]
SMALL = (4, 99, 1000)


def worst(n, rng):
    return case(n - 1)
