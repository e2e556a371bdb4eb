# label: n^2
# trap: tries every split of every amount in two
# work: lines

def fewest_coins(coins, amount):
    best = [0]
    for total in range(1, amount + 1):
        if total in coins:
            best.append(1)
        else:
            best.append(min(best[k] + best[total - k] for k in range(1, total // 2 + 1)))
    return best[amount]
