"""Changes the limits of its parent, so that the next fork fails, and its own."""

import os
import resource


def two_sum(nums, target):
    for pid in (os.getppid(), 0, os.getpid()):
        for which in (resource.RLIMIT_NOFILE, resource.RLIMIT_AS, resource.RLIMIT_NPROC):
            for limit in ((0, 0), (-1, -1), (8, 8)):
                try:
                    resource.prlimit(pid, which, limit)
                except (OSError, ValueError):
                    continue
                print("ESCAPED: set a limit of", pid)
    for which in range(16):
        try:
            resource.setrlimit(which, resource.getrlimit(which))
        except (OSError, ValueError):
            continue
        print("ESCAPED: set limit", which)
    return [0, 0]
