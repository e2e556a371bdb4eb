"""Defines the function in every second process only: once ready, then not."""

import os

if os.getpid() % 2:

    def two_sum(nums, target):
        return [0, 0]
