# expect: AC
# time: O(coins * amount)
# space: O(amount)
# why: the best way to a total ends with some coin, and begins with a best way before it
"""Coin Change by a table of all amounts up to the one asked for.

`fewest[total]` is the least number of coins for `total`, as far as the coins seen
so far go. A best way to make `total` that ends with `coin` makes `total - coin`
before, and that part is a best way too: otherwise it could be exchanged.

    coins 5, 6    total   0  1  2  3  4  5  6  7  8  9 10
    after 5               0  -  -  -  -  1  -  -  -  -  2
    after 6               0  -  -  -  -  1  1  -  -  -  2

The totals are walked upwards, so that a coin can follow itself: 10 looks at 5,
where the first 5 is already counted. Downwards each coin would be used once.

Time O(coins * amount), extra space O(amount).
Source: Cormen et al., Introduction to Algorithms, 3rd ed., problem 16-1.
"""

from math import inf


def coin_change(coins: list[int], amount: int) -> int:
    """Return the least number of coins that make `amount`, -1 if none do."""
    fewest: list[float] = [0] + [inf] * amount  # inf + 1 is inf: it never wins
    for coin in coins:
        for total in range(coin, amount + 1):
            fewest[total] = min(fewest[total], fewest[total - coin] + 1)
    return int(fewest[amount]) if fewest[amount] < inf else -1
