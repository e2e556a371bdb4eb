"""Loads a shared library from disk by ctypes."""

import ctypes


def two_sum(nums, target):
    for name in ("libthread_db.so.1", "libBrokenLocale.so.1", "@WORK@/evil.so"):
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        print("ESCAPED: loaded", library)
    return [0, 0]
