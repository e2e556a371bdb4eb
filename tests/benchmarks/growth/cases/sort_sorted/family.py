"""Sort numbers that are sorted already; recursion of depth n is possible."""

from judge.spec import case

ENTRY = "sort_numbers"
STARTER = "def sort_numbers(nums: list[int]) -> list[int]: ..."
AXES = [{"bound": "n log n", "axis": "n", "low": 32, "high": 9000}]


def worst(n, rng):
    return case(list(range(n)))
