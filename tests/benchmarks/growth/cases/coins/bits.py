# label: n^2
# trap: hidden: a big integer of reachable amounts, shifted for each level
# work: calls

def fewest_coins(coins, amount):
    reached, count = 1, 0
    keep = (1 << amount + 1) - 1
    while not reached >> amount & 1:
        following = 0
        for coin in coins:
            following |= reached << coin
        reached, count = following & keep, count + 1
        if not reached:
            return -1
    return count
