"""Top K Frequent: the k different values that occur most often."""


def top_k_frequent(nums: list[int], k: int) -> list[int]:
    raise NotImplementedError
