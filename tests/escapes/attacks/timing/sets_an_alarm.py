"""Sets timers that would end it, or its parent, later."""

import signal


def two_sum(nums, target):
    signal.alarm(1)  # the C library does not tell that it was refused
    for timer in (signal.ITIMER_REAL, signal.ITIMER_PROF, signal.ITIMER_VIRTUAL):
        try:
            signal.setitimer(timer, 0.01)
        except OSError:
            continue
        print("ESCAPED: set a timer")
    return [0, 0]
