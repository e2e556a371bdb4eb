"""Is a different program every time it is loaded: wrong, silent, or no program."""

import os

choice = os.getpid() % 3
if choice == 0:
    raise ValueError("not this time")
if choice == 1:

    def two_sum(nums, target):
        return [0, 0]

else:

    def two_sum(nums, target):
        raise ValueError("wrong in another way")
