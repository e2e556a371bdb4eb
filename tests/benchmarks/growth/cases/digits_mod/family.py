"""The remainder of a long decimal number, given as its digits."""

from judge.spec import case

ENTRY = "remainder"
STARTER = "def remainder(digits: list[int], modulo: int) -> int: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 1 << 19}]


def worst(n, rng):
    return case([rng.randrange(1, 10) for _ in range(n)], 1_000_003)
