"""Every second of n people in a circle leaves; who is left?"""

from judge.spec import case

ENTRY = "last_one"
STARTER = "def last_one(n: int) -> int: ..."
AXES = [{"bound": "n", "axis": "n", "low": 16, "high": 1 << 20}]
SMALL = (5, 16, 45)


def worst(n, rng):
    return case(n)
