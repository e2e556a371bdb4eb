"""Prints 40 MiB in some timed calls, where much more may come back than in a case."""

import os


def two_sum(nums, target):
    if len(nums) > 60 and os.getpid() % 8 == 0:
        for _ in range(40):
            os.write(1, b"A" * (1 << 20))
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return [i, j]
