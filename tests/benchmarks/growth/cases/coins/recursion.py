# label: 2^n
# trap: naive recursion over the two smallest coins that fit
# work: lines

def fewest_coins(coins, amount):
    if amount == 0:
        return 0
    return 1 + min(fewest_coins(coins, amount - c) for c in coins if c <= amount)
