# label: n
# trap: breadth first over amounts
# work: lines

def fewest_coins(coins, amount):
    seen = bytearray(amount + 1)
    level, count = [0], 0
    while level:
        following = []
        for total in level:
            if total == amount:
                return count
            for coin in coins:
                if total + coin <= amount and not seen[total + coin]:
                    seen[total + coin] = 1
                    following.append(total + coin)
        level, count = following, count + 1
    return -1
