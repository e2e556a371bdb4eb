# expect: WA
# why: the longest common part with the sorted list, in which equal entries are left
"""Finds the longest subsequence that does not decrease."""


def longest_increasing_subsequence(nums: list[int]) -> int:
    ordered = sorted(nums)
    row = [0] * (len(nums) + 1)
    for number in nums:
        above, row = row, [0]
        for j, other in enumerate(ordered):
            if number == other:
                row.append(above[j] + 1)
            else:
                row.append(max(above[j + 1], row[j]))
    return row[-1]
