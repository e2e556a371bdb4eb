"""Forks two hundred times, and every child does the same."""

import os


def two_sum(nums, target):
    for _ in range(200):
        try:
            if os.fork() == 0:
                os._exit(0)  # the bomb is defused: one that goes off is bad enough
        except OSError:
            continue
        print("ESCAPED: forked")
        break
    return [0, 0]
