"""How many bits has Fibonacci number n? Numbers of n bits are added n times."""

from judge.spec import case

ENTRY = "fib_bits"
STARTER = "def fib_bits(n: int) -> int: ..."
AXES = [{"bound": "n^2", "axis": "n", "low": 256, "high": 1 << 18}]
SMALL = (5, 60, 400)


def worst(n, rng):
    return case(n)
