"""Would use a thread, is told that it may not, and goes on without."""

import threading


def look(nums, target, found):
    seen = {}
    for index, number in enumerate(nums):
        if target - number in seen:
            found.append([seen[target - number], index])
            return
        seen[number] = index


def two_sum(nums, target):
    found = []
    try:
        helper = threading.Thread(target=look, args=(nums, target, found))
        helper.start()
        helper.join()
    except RuntimeError as error:
        assert "thread" in str(error)
        look(nums, target, found)
    lock = threading.Lock()
    with lock:
        return found[0]
