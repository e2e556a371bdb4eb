# label: n^2
# trap: keeps all the numbers: memory n^2 too
# work: calls

def fib_bits(n):
    table = [0, 1]
    for k in range(2, n + 1):
        table.append(table[k - 1] + table[k - 2])
    return table[n].bit_length()
