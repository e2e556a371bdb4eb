"""Waits for a lock that it holds itself."""

import threading


def two_sum(nums, target):
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
