"""Merge two sorted lists that alternate."""

from judge.spec import case

ENTRY = "merge"
STARTER = "def merge(a: list[int], b: list[int]) -> list[int]: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 1 << 19}]


def worst(n, rng):
    return case(list(range(0, 2 * n, 2)), list(range(1, 2 * n, 2)))
