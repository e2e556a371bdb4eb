"""Binary Search: the index of a target in a sorted list, or -1."""


def binary_search(nums: list[int], target: int) -> int:
    raise NotImplementedError
