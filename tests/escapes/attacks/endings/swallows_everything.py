"""Catches whatever is raised and goes on for ever."""


def two_sum(nums, target):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
