# label: n
# trap: recursion of depth n with a dict
# work: lines

def fib(n):
    memo = {0: 0, 1: 1}

    def at(k):
        if k not in memo:
            memo[k] = (at(k - 1) + at(k - 2)) % 1_000_000_007
        return memo[k]

    return at(n)
