import os


def two_sum(nums, target):
    return [os.getpid(), 1]
