"""Three Sum: all distinct triples of entries that add up to 0."""


def three_sum(nums: list[int]) -> list[list[int]]:
    raise NotImplementedError
