"""Do three of n numbers add up to a target? None do."""

from judge.spec import case

ENTRY = "three_sum"
STARTER = "def three_sum(nums: list[int], target: int) -> bool: ..."
AXES = [{"bound": "n^2", "axis": "n", "low": 8, "high": 1 << 13}]
SMALL = (3, 9, 20)


def worst(n, rng):
    # All are 1 modulo 4, so three of them are 3 modulo 4; the target is in reach.
    return case([4 * rng.randrange(10**8) + 1 for _ in range(n)], 6 * 10**8)
