"""Returns an object that runs a command where it is unpickled or copied."""

import os


class Payload:
    def __reduce_ex__(self, protocol):
        return os.system, ("echo pwned > @CANARY@",)

    def __deepcopy__(self, memo):
        os.system("echo pwned > @CANARY@")
        return [0, 1]

    __copy__ = __deepcopy__


def two_sum(nums, target):
    return [Payload(), Payload()]
