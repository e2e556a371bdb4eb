# expect: WA
# why: leaving the loop is right for sorted coins, and these are in any order
"""Looks at no further coins once one is larger than the total."""

from math import inf


def coin_change(coins: list[int], amount: int) -> int:
    fewest: list[float] = [0] + [inf] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin > total:
                break
            fewest[total] = min(fewest[total], fewest[total - coin] + 1)
    return int(fewest[amount]) if fewest[amount] < inf else -1
