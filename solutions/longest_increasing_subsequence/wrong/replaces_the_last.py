# expect: WA
# why: lowers the last end even when the entry does not fit behind the one before
"""Puts an entry that is not greater in the place of the last end."""


def longest_increasing_subsequence(nums: list[int]) -> int:
    ends: list[int] = []
    for number in nums:
        if ends and number <= ends[-1]:
            ends[-1] = number
        else:
            ends.append(number)
    return len(ends)
