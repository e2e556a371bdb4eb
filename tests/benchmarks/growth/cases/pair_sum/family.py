"""Where are the two numbers that add up to a target? One pair, far from both ends."""

from judge.spec import case

ENTRY = "pair_sum"
STARTER = "def pair_sum(nums: list[int], target: int) -> list[int]: ..."
AXES = [{"bound": "n", "axis": "n", "low": 32, "high": 1 << 20}]


def worst(n, rng):
    # All numbers are multiples of 3 but the two at a third and at two thirds.
    nums = list(range(0, 3 * n, 3))
    rng.shuffle(nums)
    i, j = n // 3, 2 * n // 3
    nums[i], nums[j] = 3 * n + 1, 6 * n + 1
    return case(nums, 9 * n + 2)
