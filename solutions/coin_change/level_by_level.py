# expect: AC
# time: O(coins * amount)
# space: O(amount)
# why: as a graph of totals with a step for each coin it asks for a shortest way
"""Coin Change by breadth-first search over the totals.

Think of the totals as places and of each coin as a step upwards. Then the least
number of coins is the least number of steps from 0 to the amount, and a search
level by level finds it:

    coins 5, 6    amount 10
    0 coins       0
    1 coin        5  6
    2 coins       10 11 12      there is 10 (11 and 12 are dropped: too large)

A total that was reached before, with fewer coins, is left out: going on from it
again gives nothing new. Without that the levels would grow and grow.

Time O(coins * amount), since each total is left once; extra space O(amount). It
stops as soon as the amount is met, which the table cannot.
Source: Cormen et al., Introduction to Algorithms, 3rd ed., section 22.2.
"""


def coin_change(coins: list[int], amount: int) -> int:
    """Return the least number of coins that make `amount`, -1 if none do."""
    reached, level, count = {0}, {0}, 0
    while level:
        if amount in level:
            return count
        further = {total + coin for total in level for coin in coins}
        level = {total for total in further if total <= amount} - reached
        reached |= level
        count += 1
    return -1
