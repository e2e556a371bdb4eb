# expect: WA
# why: a default argument is made once, so it still has the answers of the last call
"""Keeps the answers for amounts, although they belong to other coins."""

from math import inf


def fewest(coins: list[int], amount: int, memo: dict[int, float] = {}) -> float:
    if amount <= 0:
        return 0 if amount == 0 else inf
    if amount not in memo:
        rest = [fewest(coins, amount - coin) for coin in coins]
        memo[amount] = 1 + min(rest)
    return memo[amount]


def coin_change(coins: list[int], amount: int) -> int:
    found = fewest(coins, amount)
    return int(found) if found < inf else -1
