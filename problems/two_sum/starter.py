"""Two Sum: return two different indices whose entries add up to the target."""


def two_sum(nums: list[int], target: int) -> list[int]:
    raise NotImplementedError
