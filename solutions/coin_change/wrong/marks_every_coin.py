# expect: RTE
# why: writes down first that each coin makes its own value, even beyond the table
"""Stops with an IndexError at a coin that is larger than the amount."""

from math import inf


def coin_change(coins: list[int], amount: int) -> int:
    fewest: list[float] = [0] + [inf] * amount
    for coin in coins:
        fewest[coin] = 1
    for total in range(1, amount + 1):
        for coin in coins:
            if coin < total:
                fewest[total] = min(fewest[total], fewest[total - coin] + 1)
    return int(fewest[amount]) if fewest[amount] < inf else -1
