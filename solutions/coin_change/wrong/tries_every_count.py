# expect: CLE
# time: O(coins * amount^2)
# space: O(amount)
# why: chooses how many of each coin to take, where one more than before is enough
"""Tries for each coin and total how often the coin is taken."""

from math import inf


def coin_change(coins: list[int], amount: int) -> int:
    fewest: list[float] = [0] + [inf] * amount
    for coin in coins:
        for total in range(amount, coin - 1, -1):
            for count in range(1, total // coin + 1):
                before = fewest[total - count * coin] + count
                fewest[total] = min(fewest[total], before)
    return int(fewest[amount]) if fewest[amount] < inf else -1
