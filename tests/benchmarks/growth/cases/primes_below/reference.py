# label: n log n
# trap: the sieve (n log log n)
# work: calls

def primes_below(n):
    prime = [True] * max(n, 2)
    prime[0] = prime[1] = False
    count = 0
    for number in range(2, n):
        if prime[number]:
            count += 1
            for multiple in range(number * number, n, number):
                prime[multiple] = False
    return count
