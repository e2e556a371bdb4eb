# expect: WA
# why: it works for the coins in every purse, which were chosen so that it does
"""Takes the largest coin that fits, as often as it fits."""


def coin_change(coins: list[int], amount: int) -> int:
    count = 0
    for coin in sorted(coins, reverse=True):
        count += amount // coin
        amount %= coin
    return -1 if amount else count
