"""Sums of n ranges of n/2 numbers each."""

from judge.spec import case

ENTRY = "range_sums"
STARTER = """
def range_sums(nums: list[int], ranges: list[tuple[int, int]]) -> list[int]: ...
"""
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 1 << 19}]


def worst(n, rng):
    half = n // 2
    starts = [rng.randrange(n - half + 1) for _ in range(n)]
    nums = [rng.randrange(1000) for _ in range(n)]
    return case(nums, [(start, start + half) for start in starts])
