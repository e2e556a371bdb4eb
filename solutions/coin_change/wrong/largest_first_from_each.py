# expect: WA
# why: a repair of the greedy way: leave out the largest coins, and try again
"""Takes the best of the greedy ways that begin with each of the coins."""


def coin_change(coins: list[int], amount: int) -> int:
    ordered = sorted(coins, reverse=True)
    found = []
    for start in range(len(ordered)):
        count, rest = 0, amount
        for coin in ordered[start:]:
            count += rest // coin
            rest %= coin
        if rest == 0:
            found.append(count)
    return min(found, default=-1)
