"""Runs a command, by a shell and by posix_spawn."""

import os


def two_sum(nums, target):
    os.system("id; echo pwned > @CANARY@")
    for attempt in (
        lambda: os.posix_spawn("/bin/sh", ["sh", "-c", "echo pwned > @CANARY@"], {}),
        lambda: os.popen("id").read(),
        lambda: __import__("subprocess").run(["/bin/id"]),
    ):
        try:
            attempt()
        except (OSError, ImportError):
            continue
        print("ESCAPED: ran a command")
    return [0, 0]
