"""The largest number in each window of k of n numbers."""

from judge.spec import case

ENTRY = "window_max"
STARTER = "def window_max(nums: list[int], k: int) -> list[int]: ..."
AXES = [
    {"bound": "n", "axis": "n", "low": 128, "high": 1 << 18, "fixed": {"k": 32}},
    {"bound": "1", "axis": "k", "low": 4, "high": 1 << 13, "fixed": {"n": 20_000}},
]
SMALL = (40, 100)


def worst(n, rng, k):
    return case([rng.randrange(1 << 30) for _ in range(n)], k)
