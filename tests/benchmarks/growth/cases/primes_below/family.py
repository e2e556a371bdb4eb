"""How many primes are below n?"""

from judge.spec import case

ENTRY = "primes_below"
STARTER = "def primes_below(n: int) -> int: ..."
AXES = [{"bound": "n log n", "axis": "n", "low": 64, "high": 1 << 21}]
SMALL = (3, 10, 64, 122)


def worst(n, rng):
    return case(n)
