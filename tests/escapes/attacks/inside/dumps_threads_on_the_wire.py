"""Has the fault handler write tracebacks to the wire, and catch its crashes."""

import faulthandler


def two_sum(nums, target):
    for _ in range(100):
        faulthandler.dump_traceback(file=3, all_threads=True)
    faulthandler.enable(file=3)
    try:
        faulthandler.dump_traceback_later(0.01, repeat=True, file=3)
    except RuntimeError:
        pass
    faulthandler._sigsegv()
