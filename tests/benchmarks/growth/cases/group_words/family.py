"""Words of eight letters, grouped by their letters; two words a group."""

from judge.spec import case

ENTRY = "group_words"
STARTER = "def group_words(words: list[str]) -> list[list[str]]: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 1 << 17}]


def worst(n, rng):
    words = []
    for _ in range(n // 2):
        letters = [rng.choice("abcdefghijklmnop") for _ in range(8)]
        words.append("".join(letters))
        words.append("".join(letters[::-1]))
    rng.shuffle(words)
    return case(words)
