"""Sort random numbers."""

from judge.spec import case

ENTRY = "sort_numbers"
STARTER = "def sort_numbers(nums: list[int]) -> list[int]: ..."
AXES = [{"bound": "n log n", "axis": "n", "low": 32, "high": 1 << 19}]


def worst(n, rng):
    return case([rng.randrange(1 << 30) for _ in range(n)])
