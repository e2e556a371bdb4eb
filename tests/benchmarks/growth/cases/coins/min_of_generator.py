# label: n
# trap: constant x2: min over a generator
# work: lines

def fewest_coins(coins, amount):
    best = [0] + [10**9] * amount
    for total in range(1, amount + 1):
        best[total] = 1 + min(best[total - c] for c in coins if c <= total)
    return best[amount]
