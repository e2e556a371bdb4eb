# expect: WA
# why: marks an impossible total by -1, and then adds 1 to it like to a number of coins
"""Takes the best of the smaller answers, those of impossible totals among them."""


def coin_change(coins: list[int], amount: int) -> int:
    fewest = [0] + [-1] * amount
    for total in range(1, amount + 1):
        options = [fewest[total - coin] for coin in coins if coin <= total]
        if options:
            fewest[total] = min(options) + 1
    return fewest[amount]
