"""Length of the longest increasing subsequence of random numbers."""

from judge.spec import case

ENTRY = "longest_increasing"
STARTER = "def longest_increasing(nums: list[int]) -> int: ..."
AXES = [{"bound": "n log n", "axis": "n", "low": 32, "high": 1 << 18}]


def worst(n, rng):
    # Increasing on the whole, so that the subsequence has length of order n.
    return case([8 * i + rng.randrange(64) for i in range(n)])
