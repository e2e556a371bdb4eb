"""Has the modules that it may use write files: streams, dumps, profiles."""

import json
import sys
import tracemalloc


def two_sum(nums, target):
    tracemalloc.start()
    for attempt in (
        lambda: tracemalloc.take_snapshot().dump("@CANARY@"),
        lambda: json.dump([0], open("@CANARY@", "w")),
        lambda: print("pwned", file=open("@CANARY@", "w")),
        lambda: sys.stdout.buffer.raw.__class__("@CANARY@", "w"),
        lambda: __import__("linecache").getlines("@SECRET@") or 1 / 0,
        lambda: __import__("tokenize").open("@SECRET@"),
    ):
        try:
            attempt()
        except (OSError, ZeroDivisionError):
            continue
        print("ESCAPED: a module used a file")
    return [0, 0]
