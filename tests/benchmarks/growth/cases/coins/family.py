"""Fewest coins for an amount; the coins are fixed."""

from judge.spec import case

ENTRY = "fewest_coins"
STARTER = "def fewest_coins(coins: list[int], amount: int) -> int: ..."
AXES = [{"bound": "n", "axis": "n", "low": 16, "high": 1 << 18}]
SMALL = (4, 9, 17)


def worst(n, rng):
    return case([1, 7, 23, 58, 101], n)
