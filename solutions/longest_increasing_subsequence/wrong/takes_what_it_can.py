# expect: WA
# why: taking an entry as soon as it fits can spoil what comes later
"""Takes from the front whatever is greater than the last entry taken."""


def longest_increasing_subsequence(nums: list[int]) -> int:
    count, last = 1, nums[0]
    for number in nums:
        if number > last:
            count, last = count + 1, number
    return count
