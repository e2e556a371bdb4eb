"""Removes, truncates and changes files without opening them."""

import os


def two_sum(nums, target):
    for attempt in (
        lambda: os.unlink("@SECRET@"),
        lambda: os.truncate("@SECRET@", 0),
        lambda: os.chmod("@SECRET@", 0),
        lambda: os.chown("@SECRET@", 0, 0),
        lambda: os.utime("@SECRET@"),
        lambda: os.rmdir("@WORK@"),
        lambda: os.fchmod(0, 0o777),
        lambda: os.fchown(0, 0, 0),
        lambda: os.ftruncate(1, 0),
        lambda: os.setxattr("@SECRET@", "user.x", b"x"),
        lambda: os.chdir("/tmp"),
        lambda: os.fchdir(0),
    ):
        try:
            attempt()
        except OSError:
            continue
        print("ESCAPED: changed")
    os.umask(0)
    return [0, 0]
