# label: n^2
# trap: divides by all smaller primes (n^2 / log^2 n)
# work: calls

def primes_below(n):
    primes = []
    for number in range(2, n):
        if all(number % prime for prime in primes):
            primes.append(number)
    return len(primes)
