# label: n^3
# trap: hidden: sums of all numbers, recomputed by accumulate each time
# work: calls

from itertools import accumulate


def fib_bits(n):
    table = [0, 1]
    for k in range(2, n + 1):
        *_, last = accumulate(table[:-1], initial=1)
        table.append(last)
    return table[n].bit_length()
