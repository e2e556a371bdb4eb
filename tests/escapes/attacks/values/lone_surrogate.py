"""Raises an exception whose text cannot be encoded, with NUL bytes in it."""


class Odd(Exception):
    pass


Odd.__name__ = "\ud800\x00"


def two_sum(nums, target):
    print("\x00\x1b[2J")
    raise Odd("\udfff\x00" * 1000)
