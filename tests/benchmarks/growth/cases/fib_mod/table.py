# label: n
# trap: a list of all
# work: lines

def fib(n):
    table = [0, 1]
    while len(table) <= n:
        table.append((table[-1] + table[-2]) % 1_000_000_007)
    return table[n]
