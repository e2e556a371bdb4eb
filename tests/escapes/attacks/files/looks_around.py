"""Lists, stats and follows names without opening a file."""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def two_sum(nums, target):
    for attempt in (
        lambda: os.stat("@SECRET@").st_size,
        lambda: os.lstat("/"),
        lambda: os.listdir("/"),
        lambda: list(os.scandir(".")),
        lambda: os.readlink("/proc/self/exe"),
        lambda: os.getcwd(),
        lambda: os.statvfs("/"),
        lambda: os.fstat(3),
        lambda: os.fstat(0),
        lambda: os.getxattr("@SECRET@", "user.x"),
        lambda: os.listxattr("/"),
        lambda: os.pathconf("/", "PC_NAME_MAX") and os.stat("/"),
    ):
        try:
            found = attempt()
        except OSError:
            continue
        print("ESCAPED: saw", found)
    if os.access("/", os.R_OK) or libc.access(b"/", 0) == 0:
        print("ESCAPED: access")
    return [0, 0]
