# label: n^2
# trap: hidden: the table is copied for each number
# work: calls

def fib(n):
    table = (0, 1)
    while len(table) <= n:
        table = (*table, (table[-1] + table[-2]) % 1_000_000_007)
    return table[n]
