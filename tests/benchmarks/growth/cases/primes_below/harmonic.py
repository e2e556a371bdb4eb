# label: n log n
# trap: strikes the multiples of every number, prime or not
# work: lines

def primes_below(n):
    prime = [True] * n
    for number in range(2, n):
        for multiple in range(2 * number, n, number):
            prime[multiple] = False
    return sum(prime[2:])
