"""Raises an exception whose text takes for ever."""


class Never(Exception):
    def __str__(self):
        while True:
            pass


def two_sum(nums, target):
    raise Never
