"""The sum of the divisors of each of 1 to n; n^1.5 is allowed."""

from judge.spec import case

ENTRY = "divisor_sums"
STARTER = "def divisor_sums(n: int) -> list[int]: ..."
AXES = [{"bound": "n^1.5", "axis": "n", "low": 16, "high": 1 << 16}]
SMALL = (1, 16, 50)


def worst(n, rng):
    return case(n)
