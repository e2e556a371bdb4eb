"""Starts a thousand threads that wait."""

import _thread
import threading


def two_sum(nums, target):
    event = threading.Event()
    for start in (
        lambda: threading.Thread(target=event.wait, daemon=True).start(),
        lambda: _thread.start_new_thread(event.wait, ()),
    ):
        for _ in range(1000):
            try:
                start()
            except (RuntimeError, MemoryError):
                break
            print("ESCAPED: started a thread")
    return [0, 0]
