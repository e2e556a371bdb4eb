"""The alternating sum of a list; recursion of depth n is possible."""

from judge.spec import case

ENTRY = "total"
STARTER = "def total(nums: list[int]) -> int: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 9000}]


def worst(n, rng):
    return case([rng.randrange(1000) for _ in range(n)])
