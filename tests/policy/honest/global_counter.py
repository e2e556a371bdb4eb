count = 0
memo = {}


def helper(n):
    global count, memo
    count += 1
    if n < 2:
        return n
    if n not in memo:
        memo[n] = helper(n - 1) + helper(n - 2)
    return memo[n]


def fib(n):
    global count
    count = 0
    return helper(n)
