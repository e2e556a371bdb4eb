"""Leaves a child in a session of its own, which sleeps on after the verdict."""

import os
import time


def two_sum(nums, target):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(30)
        os._exit(0)
    print("ESCAPED: forked")
    return [0, 0]
