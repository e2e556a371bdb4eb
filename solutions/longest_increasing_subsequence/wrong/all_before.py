# expect: CLE
# time: O(n^2)
# space: O(n)
# why: the first idea: looks at every entry before the present one
"""Finds the longest that ends with each entry from those that end before it."""


def longest_increasing_subsequence(nums: list[int]) -> int:
    longest: list[int] = []
    for i, number in enumerate(nums):
        best = 0
        for j in range(i):
            if nums[j] < number and longest[j] > best:
                best = longest[j]
        longest.append(best + 1)
    return max(longest)
