"""Where is a^(n/2) b in a^n? Nowhere."""

from judge.spec import case

ENTRY = "find_text"
STARTER = "def find_text(text: str, word: str) -> int: ..."
AXES = [{"bound": "n", "axis": "n", "low": 64, "high": 1 << 20}]


def worst(n, rng):
    return case("a" * n, "a" * (n // 2) + "b")
