"""How many bits are set in each of 0 to n?"""

from judge.spec import case

ENTRY = "bit_counts"
STARTER = "def bit_counts(n: int) -> list[int]: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 1 << 20}]
SMALL = (3, 32, 77)


def worst(n, rng):
    return case(n - 1)
