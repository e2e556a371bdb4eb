# expect: WA
# why: a repair of the greedy way: begin with every entry once
"""Takes from each entry on whatever is greater than the last entry taken."""


def longest_increasing_subsequence(nums: list[int]) -> int:
    best = 1
    for start, last in enumerate(nums):
        count = 1
        for number in nums[start:]:
            if number > last:
                count, last = count + 1, number
        best = max(best, count)
    return best
