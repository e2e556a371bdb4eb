"""Have two texts the same letters? They have."""

from judge.spec import case

ENTRY = "same_letters"
STARTER = "def same_letters(a: str, b: str) -> bool: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 1 << 20}]


def worst(n, rng):
    letters = [chr(97 + rng.randrange(26)) for _ in range(n)]
    return case("".join(letters), "".join(rng.sample(letters, n)))
