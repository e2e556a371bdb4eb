"""How many subsets of n numbers have the sum that is asked for? None has."""

from judge.spec import case

ENTRY = "subset_sums"
STARTER = "def subset_sums(nums: list[int], target: int) -> int: ..."
AXES = [{"bound": "2^n", "axis": "n", "low": 3, "high": 24}]
SMALL = (3, 5, 7)


def worst(n, rng):
    nums = [2 * rng.randrange(1 << 40) for _ in range(n)]
    return case(nums, sum(nums) // 2 | 1)
