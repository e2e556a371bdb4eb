# expect: WA
# why: returns the last field of the table, as one does for many other tables
"""Returns the longest subsequence that ends with the last entry."""


def longest_increasing_subsequence(nums: list[int]) -> int:
    longest: list[int] = []
    for i, number in enumerate(nums):
        before = [longest[j] for j in range(i) if nums[j] < number]
        longest.append(1 + max(before, default=0))
    return longest[-1]
