# label: log n
# trap: doubling formulas with a memo
# work: lines

def fib(n):
    m, memo = 1_000_000_007, {0: 0, 1: 1, 2: 1}

    def at(k):
        if k not in memo:
            half = k // 2
            a, b = at(half), at(half + 1)
            memo[k] = (a * a + b * b if k % 2 else a * (2 * b - a)) % m
        return memo[k]

    return at(n)
