"""Raises, chains, groups and suppresses exceptions on its way."""

import contextlib


class Found(Exception):
    def __init__(self, pair):
        super().__init__(f"found {pair}")
        self.pair = pair


def look(nums, target):
    seen = {}
    for index, number in enumerate(nums):
        with contextlib.suppress(KeyError):
            raise Found([seen[target - number], index])
        seen[number] = index


def two_sum(nums, target):
    try:
        try:
            look(nums, target)
        except Found as found:
            raise ExceptionGroup("all", [found, ValueError("another")]) from found
    except* ValueError:
        pass
    except* Found as group:
        pair = group.exceptions[0].pair
    return pair
