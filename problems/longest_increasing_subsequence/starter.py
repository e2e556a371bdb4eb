"""Longest Increasing Subsequence: how many entries can strictly increase?"""


def longest_increasing_subsequence(nums: list[int]) -> int:
    raise NotImplementedError
