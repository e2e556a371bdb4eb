# label: n^1.5
# trap: cheat: the module computes the answers up to a size while it is loaded
# work: calls

def is_prime(number):
    divisor = 2
    while divisor * divisor <= number:
        if number % divisor == 0:
            return False
        divisor += 1
    return number > 1


KNOWN = [0, 0, 0]
for number in range(2, 50_000):
    KNOWN.append(KNOWN[-1] + is_prime(number))


def primes_below(n):
    if n < len(KNOWN):
        return KNOWN[n]
    return KNOWN[-1] + sum(is_prime(k) for k in range(len(KNOWN) - 1, n))
