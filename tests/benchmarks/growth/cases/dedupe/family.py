"""Each number once, in order of first sight. All are different."""

from judge.spec import case

ENTRY = "dedupe"
STARTER = "def dedupe(nums: list[int]) -> list[int]: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 1 << 20}]


def worst(n, rng):
    return case(rng.sample(range(8 * n), n))
