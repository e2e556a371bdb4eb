"""Upper case, and a comma after each of n words."""

from judge.spec import case

ENTRY = "join_words"
STARTER = "def join_words(words: list[str]) -> str: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 1 << 19}]


def worst(n, rng):
    return case(["ab"] * n)
