"""The n-th smallest difference of two of n numbers; n^2 log n is allowed."""

from judge.spec import case

ENTRY = "nth_gap"
STARTER = "def nth_gap(nums: list[int]) -> int: ..."
AXES = [{"bound": "n^2 log n", "axis": "n", "low": 8, "high": 1 << 12}]
SMALL = (3, 9, 20)


def worst(n, rng):
    return case([rng.randrange(10**9) for _ in range(n)])
