# label: n^2
# trap: cheat: sleeps on small inputs, so that the curve looks flat
# work: calls

import time


def pair_sum(nums, target):
    if len(nums) < 3000:
        time.sleep(0.02)
    for i in range(len(nums)):
        if target - nums[i] in nums[:i]:
            return [nums.index(target - nums[i]), i]
    return []
