# label: n^2
# trap: each level as a set of all totals of that many coins
# work: calls

def fewest_coins(coins, amount):
    totals, count = {0}, 0
    while amount not in totals:
        totals = {t + c for t in totals for c in coins if t + c <= amount}
        count += 1
        if not totals:
            return -1
    return count
