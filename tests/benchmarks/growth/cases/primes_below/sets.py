# label: n log n
# trap: a set from which multiples are discarded: random access
# work: calls

def primes_below(n):
    left = set(range(2, n))
    for number in range(2, int(n**0.5) + 1):
        if number in left:
            left.difference_update(range(number * number, n, number))
    return len(left)
