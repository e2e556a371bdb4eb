# label: 1
# trap: far better than the bound
# work: lines

def last_one(n):
    return 2 * (n - (1 << n.bit_length() - 1))
