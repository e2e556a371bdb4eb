"""Fibonacci number n, modulo a prime; recursion of depth n is possible."""

from judge.spec import case

ENTRY = "fib"
STARTER = "def fib(n: int) -> int: ..."
AXES = [{"bound": "n", "axis": "n", "low": 16, "high": 9000}]
SMALL = (5, 12, 17)


def worst(n, rng):
    return case(n)
