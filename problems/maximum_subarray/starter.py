"""Maximum Subarray: the largest sum of a slice that is not empty."""


def maximum_subarray(nums: list[int]) -> int:
    raise NotImplementedError
