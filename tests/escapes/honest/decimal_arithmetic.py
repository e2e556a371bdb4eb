"""Adds by Decimal, in a context of its own, with traps set."""

from decimal import Decimal, Inexact, getcontext, localcontext


def two_sum(nums, target):
    getcontext().prec = 40
    with localcontext() as context:
        context.traps[Inexact] = True
        seen = {}
        for index, number in enumerate(map(Decimal, nums)):
            wanted = Decimal(target) - number
            if wanted in seen:
                return [seen[wanted], index]
            seen[number] = index
    return []
