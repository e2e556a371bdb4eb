# expect: WA
# why: walks the totals downwards, as for a knapsack in which each thing is there once
"""Uses each coin at most once."""

from math import inf


def coin_change(coins: list[int], amount: int) -> int:
    fewest: list[float] = [0] + [inf] * amount
    for coin in coins:
        for total in range(amount, coin - 1, -1):
            fewest[total] = min(fewest[total], fewest[total - coin] + 1)
    return int(fewest[amount]) if fewest[amount] < inf else -1
