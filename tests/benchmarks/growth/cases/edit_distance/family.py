"""Edit distance of two texts of two letters."""

from judge.spec import case

ENTRY = "edit_distance"
STARTER = "def edit_distance(a: str, b: str) -> int: ..."
AXES = [{"bound": "n^2", "axis": "n", "low": 4, "high": 2000}]
SMALL = (3, 5, 6)


def worst(n, rng):
    a, b = ("".join(rng.choice("ab") for _ in range(n)) for _ in range(2))
    return case("c" + a[1:], "d" + b[1:])
