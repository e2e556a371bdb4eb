"""Raises an exception whose text is 256 MiB and whose class cannot be read."""


class Endless(Exception):
    def __str__(self):
        return "A" * (1 << 28)

    __class__ = property(lambda self: 1 / 0)


def two_sum(nums, target):
    raise Endless
