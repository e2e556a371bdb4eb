# label: n^3
# trap: hidden: sum of a slice of big integers
# work: calls

def fib_bits(n):
    table = [0, 1]
    for k in range(2, n + 1):
        table.append(1 + sum(table[:k - 1]))
    return table[n].bit_length()
