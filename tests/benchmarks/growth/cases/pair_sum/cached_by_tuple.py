# label: n^2
# trap: cheat: functools.cache across calls on a tuple of the numbers
# work: calls

from functools import cache


def pair_sum(nums, target):
    return list(search(tuple(nums), target))


@cache
def search(nums, target):
    for i in range(len(nums)):
        if target - nums[i] in nums[:i]:
            return nums.index(target - nums[i]), i
    return ()
