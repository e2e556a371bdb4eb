# expect: WA
# why: answers the sister of this question, which has the same table
"""Counts in how many ways the amount can be made."""


def coin_change(coins: list[int], amount: int) -> int:
    ways = [1] + [0] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount] or -1
