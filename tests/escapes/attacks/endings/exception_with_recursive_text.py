"""Raises an exception whose text asks for its own text."""


class Recursive(Exception):
    def __str__(self):
        return str(self)


def two_sum(nums, target):
    raise Recursive
