"""Length of the longest palindrome inside a text of one letter."""

from judge.spec import case

ENTRY = "longest_palindrome"
STARTER = "def longest_palindrome(text: str) -> int: ..."
AXES = [{"bound": "n^2", "axis": "n", "low": 8, "high": 1 << 13}]


def worst(n, rng):
    return case("a" * n)
