"""Is too slow, and sends counts below zero and beyond all numbers."""

import sys

worker = sys.modules["judge.sandbox.worker"]
SIZE = [0]


def measure(self, request):
    self.run.go()
    first = 1 if SIZE[0] < 200 else -1
    last = 10**400 if SIZE[0] < 200 else 0
    return {"s": "measured", "n": {"lines": [[1, first], [2, last]], "peak": "1"}}


worker.Program._measure = measure


def two_sum(nums, target):
    SIZE[0] = len(nums)
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return [i, j]
