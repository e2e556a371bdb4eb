# label: n
# trap: each number is struck once
# work: lines

def primes_below(n):
    least = [0] * max(n, 2)
    primes = []
    for number in range(2, n):
        if not least[number]:
            least[number] = number
            primes.append(number)
        for prime in primes:
            if prime > least[number] or prime * number >= n:
                break
            least[prime * number] = prime
    return len(primes)
