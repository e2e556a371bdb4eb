# label: sqrt n
# trap: subtracts odd numbers
# work: lines

def root(n):
    count, odd = 0, 1
    while n >= odd:
        n -= odd
        odd += 2
        count += 1
    return count
