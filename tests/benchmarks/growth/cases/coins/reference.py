# label: n
# trap: one table, five coins
# work: lines

def fewest_coins(coins, amount):
    fewest = [0]
    for total in range(1, amount + 1):
        best = amount + 1
        for coin in coins:
            if coin <= total and fewest[total - coin] < best:
                best = fewest[total - coin]
        fewest.append(best + 1)
    return fewest[amount] if fewest[amount] <= amount else -1
