# expect: CLE
# time: O(coins * amount^2)
# space: O(amount)
# why: the right search with the wrong container: `in` walks through the list
"""Searches level by level, and keeps the totals that were reached in a list."""


def coin_change(coins: list[int], amount: int) -> int:
    reached, level, count = [0], [0], 0
    while level:
        if amount in level:
            return count
        following = []
        for total in level:
            for coin in coins:
                if total + coin <= amount and total + coin not in reached:
                    reached.append(total + coin)
                    following.append(total + coin)
        level = following
        count += 1
    return -1
