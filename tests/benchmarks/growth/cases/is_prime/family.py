"""Is the number prime? It is, and n is its value."""

from judge.spec import case

ENTRY = "is_prime"
STARTER = "def is_prime(number: int) -> bool: ..."
AXES = [{"bound": "sqrt n", "axis": "n", "low": 1 << 8, "high": 1 << 40}]
SMALL = (4, 60, 1000)


def worst(n, rng):
    number = n | 1
    while any(number % d == 0 for d in range(3, int(number**0.5) + 1, 2)):
        number += 2
    return case(number)
