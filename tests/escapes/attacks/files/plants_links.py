"""Plants symbolic and hard links for the judge to follow."""

import os


def two_sum(nums, target):
    for attempt in (
        lambda: os.symlink("/etc/passwd", "@CANARY@"),
        lambda: os.link("@SECRET@", "@CANARY@"),
        lambda: os.mkdir("@CANARY@"),
        lambda: os.mkfifo("@CANARY@"),
        lambda: os.mknod("@CANARY@"),
        lambda: os.rename("@SECRET@", "@CANARY@"),
    ):
        try:
            attempt()
        except OSError:
            continue
        print("ESCAPED: planted")
    return [0, 0]
