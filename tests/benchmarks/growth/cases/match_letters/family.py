"""Is the text some a and then a b? It is n times a, and then a c."""

from judge.spec import case

ENTRY = "matches"
STARTER = "def matches(text: str) -> bool: ..."
AXES = [{"bound": "n", "axis": "n", "low": 8, "high": 1 << 19}]
SMALL = (3, 8, 14)


def worst(n, rng):
    return case("a" * n + "c")
