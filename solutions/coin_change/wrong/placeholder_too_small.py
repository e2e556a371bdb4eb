# expect: WA
# why: an amount can take as many coins as it is large, so it marks nothing impossible
"""Fills the table with the amount itself, and takes that for impossible."""


def coin_change(coins: list[int], amount: int) -> int:
    fewest = [0] + [amount] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total:
                fewest[total] = min(fewest[total], fewest[total - coin] + 1)
    return fewest[amount] if fewest[amount] < amount or amount == 0 else -1
