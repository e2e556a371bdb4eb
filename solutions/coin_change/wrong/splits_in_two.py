# expect: CLE
# time: O(amount^2)
# space: O(amount)
# why: right as well: what is made of several coins can be split anywhere
"""Tries all ways to split each total in two smaller ones."""

from math import inf


def coin_change(coins: list[int], amount: int) -> int:
    fewest: list[float] = [0] + [inf] * amount
    for total in range(1, amount + 1):
        if total in coins:
            fewest[total] = 1
            continue
        for part in range(1, total // 2 + 1):
            both = fewest[part] + fewest[total - part]
            fewest[total] = min(fewest[total], both)
    return int(fewest[amount]) if fewest[amount] < inf else -1
