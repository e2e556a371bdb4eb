# label: n^2
# trap: cheat: waits n^2 instead of computing, which a CPU clock cannot see
# work: calls

import time


def pair_sum(nums, target):
    time.sleep(len(nums) ** 2 * 1e-7)
    seen = {}
    for i, number in enumerate(nums):
        if target - number in seen:
            return [seen[target - number], i]
        seen[number] = i
    return []
