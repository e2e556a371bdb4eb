# label: n
# trap: a dict of the module that stays from call to call
# work: lines

MEMO = {0: 0, 1: 1}


def fib(n):
    for k in range(2, n + 1):
        if k not in MEMO:
            MEMO[k] = (MEMO[k - 1] + MEMO[k - 2]) % 1_000_000_007
    return MEMO[n]
