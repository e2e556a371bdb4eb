"""The mean of the two middle numbers of a sorted list, doubled."""

from judge.spec import case

ENTRY = "middle"
STARTER = "def middle(nums: list[int]) -> int: ..."
AXES = [{"bound": "1", "axis": "n", "low": 64, "high": 1 << 20}]


def worst(n, rng):
    nums, number = [], -n
    for _ in range(n):
        number += rng.randrange(1, 4)
        nums.append(number)
    return case(nums)
