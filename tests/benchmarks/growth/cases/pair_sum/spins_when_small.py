# label: n^2
# trap: cheat: burns 30 ms whatever the size, so that the curve looks flat
# work: calls

import time


def pair_sum(nums, target):
    begun = time.process_time()
    answer = []
    for i in range(len(nums)):
        if target - nums[i] in nums[:i]:
            answer = [nums.index(target - nums[i]), i]
            break
    while time.process_time() - begun < 0.03:
        pass
    return answer
