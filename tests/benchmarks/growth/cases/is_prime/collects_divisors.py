# label: sqrt n
# trap: constant x3: makes a list of pairs of divisors
# work: lines

def is_prime(number):
    pairs = []
    for d in range(1, int(number**0.5) + 1):
        quotient, rest = divmod(number, d)
        if not rest:
            pairs.append((d, quotient))
    return len(pairs) == 1 and number > 1
