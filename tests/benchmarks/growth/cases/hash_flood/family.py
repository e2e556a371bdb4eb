"""How many different numbers? All of them hash to 0."""

from judge.spec import case

ENTRY = "distinct"
STARTER = "def distinct(nums: list[int]) -> int: ..."
AXES = [{"bound": "n log n", "axis": "n", "low": 32, "high": 1 << 18}]


def worst(n, rng):
    return case([k * (2**61 - 1) for k in rng.sample(range(1, 4 * n), n)])
