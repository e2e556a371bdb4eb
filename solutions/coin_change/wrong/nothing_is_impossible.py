# expect: WA
# why: asks whether the answer is true, and 0 coins are not
"""Returns -1 for the amount 0."""

from math import inf


def coin_change(coins: list[int], amount: int) -> int:
    fewest: list[float] = [0] + [inf] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            fewest[total] = min(fewest[total], fewest[total - coin] + 1)
    found = 0 if fewest[amount] == inf else int(fewest[amount])
    return found or -1
