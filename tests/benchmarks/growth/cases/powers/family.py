"""Two hundred powers modulo a number, with exponents up to n."""

from judge.spec import case

ENTRY = "powers"
STARTER = """
def powers(base: int, exponents: list[int], modulo: int) -> list[int]: ...
"""
AXES = [{"bound": "log n", "axis": "n", "low": 64, "high": 1 << 50}]
SMALL = (3, 20, 61)


def worst(n, rng):
    return case(3, [n - 1 - i % 7 % n for i in range(200)], 1_000_000_007)
