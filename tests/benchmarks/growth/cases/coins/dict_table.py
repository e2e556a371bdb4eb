# label: n
# trap: a dict as table: random access
# work: calls

def fewest_coins(coins, amount):
    best = {0: 0}
    for coin in coins:
        for total in range(coin, amount + 1):
            if total - coin in best:
                using = best[total - coin] + 1
                if using < best.get(total, using + 1):
                    best[total] = using
    return best.get(amount, -1)
