# expect: WA
# why: fills the table with a large number, and forgets to ask for it at the end
"""Returns amount + 1 where the amount cannot be made."""


def coin_change(coins: list[int], amount: int) -> int:
    fewest = [0] + [amount + 1] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total:
                fewest[total] = min(fewest[total], fewest[total - coin] + 1)
    return fewest[amount]
