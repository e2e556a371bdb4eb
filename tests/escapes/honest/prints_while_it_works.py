"""Prints what it does, to both streams, in more than one script."""

import sys


def two_sum(nums, target):
    print("nums:", nums, "цель:", target, "目标", sep="\t", end="\n\n")
    print("debugging", file=sys.stderr, flush=True)
    seen = {}
    for index, number in enumerate(nums):
        sys.stdout.write(f"{index}: {number!r}\n")
        if target - number in seen:
            return [seen[target - number], index]
        seen[number] = index
    return []
