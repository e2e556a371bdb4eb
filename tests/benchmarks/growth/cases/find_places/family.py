"""Binary search for 1000 values in a list of n; the values are everywhere."""

from judge.spec import case

ENTRY = "find_places"
STARTER = "def find_places(nums: list[int], wanted: list[int]) -> list[int]: ..."
# Longer lists do not fit a cache: the reference would slow down by more than log n.
AXES = [{"bound": "log n", "axis": "n", "low": 64, "high": 1 << 17}]


def worst(n, rng):
    nums, number = [], 0
    for _ in range(n):
        number += rng.randrange(1, 40)
        nums.append(number)
    wanted = [nums[rng.randrange(n)] + i % 2 for i in range(1000)]
    return case(nums, wanted)
