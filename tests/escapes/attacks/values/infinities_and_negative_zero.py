"""Returns infinities and negative zero as indices."""


def two_sum(nums, target):
    return [float("inf"), -0.0, float("-inf")]
