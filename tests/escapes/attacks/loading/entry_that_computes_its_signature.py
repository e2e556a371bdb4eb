"""Has a signature whose binding never ends."""

import inspect


class Signature(inspect.Signature):
    def bind(self, *args, **kwargs):
        while True:
            pass


def two_sum(nums, target):
    return [0, 0]


two_sum.__signature__ = Signature()
