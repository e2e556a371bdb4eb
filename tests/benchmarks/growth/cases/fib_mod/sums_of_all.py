# label: n^2
# trap: adds up all numbers before: hidden in sum of a slice
# work: calls

def fib(n):
    table = [0, 1]
    for k in range(2, n + 1):
        table.append((1 + sum(table[:k - 1])) % 1_000_000_007)
    return table[n]
